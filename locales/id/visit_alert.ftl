visit-alert-alert =
    Kunjungan terlambat { $days } hari: { $place } (jatuh tempo { $due })
    Guru: { $who }
    Mohon cari tahu, dan minta guru lain menggantikan bila perlu.
visit-alert-finding =
    Kunjungan terlambat { $days } hari, kini tercatat: { $place } (jatuh tempo { $due })
    Guru: { $who }
    Dua minggu sekali adalah ketentuan undang-undang dan buku panduan. Mohon atur agar ada yang pergi hari ini atau besok.
