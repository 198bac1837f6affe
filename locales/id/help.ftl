help-menu =
    { $role ->
        [student] Ketik "8-17 istirahat 1 jam" untuk mencatat jam, ceritakan kalau ada masalah, atau ketuk di bawah.
        [teacher] Ketik "hari ini sudah mengunjungi …" untuk mencatat kunjungan, atau ketuk di bawah.
        [coordinator] Peringatan datang sendiri; atau ketuk di bawah.
        *[other] Ketuk di bawah.
    }
help-teacher = Mau bicara dengan orang: guru kunjunganmu adalah { $who }.
help-contact = Kontak sekolah: { $contact }
help-not-understood =
    { $role ->
        [student] Aku belum paham. Untuk jam, ketik "8-17 istirahat 1 jam"; kalau ada masalah, ketuk "Ada masalah", guru akan membacanya.
        *[other] Aku belum paham. Coba tombol di bawah.
    }
help-hello = Hai, aku di sini. Mau apa?
help-nothing-open = Sekarang tidak ada isian yang terbuka, jadi tidak perlu dibatalkan.
