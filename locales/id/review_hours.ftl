review-hours-heading =
    { $when ->
        [last] Minggu lalu, { $first } sampai { $last }
        *[earlier] { $first } sampai { $last }
    }: { $count } siswa, { $plain } tanpa hal khusus, { $open ->
        [0] tidak ada lagi yang perlu dilihat.
        *[other] { $open } perlu dilihat:
    }
review-hours-nobody = Tidak ada siswa yang perlu dilihat di minggu ini.
review-hours-line = ・{ $who }　{ $hours }: { $why }
review-hours-separator = { ", " }
review-hours-why-law = { $count } hal mungkin tidak sesuai aturan jam kerja
review-hours-why-missing = { $count } hari belum dicatat
review-hours-why-late = { $count } hari dicatat belakangan
review-hours-why-changed-since-confirmed = diubah setelah dipastikan siswa
review-hours-why-changed-since-approved = diubah setelah disetujui
review-hours-why-answered = siswa sudah melihatnya setelah dikembalikan
review-hours-why-overlap = dua catatan tumpang tindih
review-hours-why-departure = jauh dari biasanya ({ $usual })
review-hours-mark-approved = ✓ sudah dilihat { $who }
review-hours-mark-returned = ← dikembalikan { $who }, menunggu siswa
review-hours-more = Masih ada { $count } lagi.
review-hours-approved = ✓ { $count } sudah disetujui ({ $who }).
review-hours-whose = Persetujuan hanya berarti guru sudah melihat. Catatan tetap milik siswa, dan masih bisa ditambah dan diubah seperti biasa.
review-hours-button-rest = { $count } siswa beres
review-hours-button-one = Lihat { $who }
review-hours-button-before = ← Minggu sebelumnya
review-hours-button-after = Minggu sesudahnya →
review-hours-button-list = Ke daftar
review-hours-button-yes = Beres
review-hours-button-return = Kembalikan + pesan
review-hours-rest-approved = { $count } disetujui.
review-hours-one-approved = Minggu ini milik { $who } sudah dilihat.
review-hours-already = Minggu ini milik { $who } sudah dilihat { $by }.
review-hours-changed = { $who } baru saja mengubah minggu ini. Sekarang begini:
review-hours-all-seen = Semua untuk minggu ini sudah dilihat. Terima kasih.
review-hours-week = { $who }　{ $first } sampai { $last }
review-hours-total = Total { $hours } ({ $days } hari)
review-hours-breach = § { $day }: { $says } ({ $article })
review-hours-more-breaches = Masih ada { $count } lagi.
review-hours-law-is-theirs = Jadwal adalah tanggung jawab perusahaan: yang dikerjakan tetap dicatat apa adanya, jangan minta siswa menguranginya. Kepada perusahaan bicarakan jadwalnya saja, jangan sebut siapa yang mencatat.
review-hours-word-approved = ✓ { $who } melihatnya pada { $when }.
review-hours-word-returned = ← { $who } mengembalikannya pada { $when }: "{ $note }"
review-hours-return-ask-note = Apa yang perlu dilihat { $who }? Satu dua kalimat cukup. { $who } akan membacanya; guru yang bisa melihat daftar ini juga.
review-hours-return-label-note = pesan
review-hours-return-review = Kirim ke { $who } seperti ini?
review-hours-return-button-save = Kirim
review-hours-returned = Terkirim ke { $who }. Setelah diubah atau dipastikan, minggu ini muncul lagi di daftar.
review-hours-returned-unreachable = Pesan disimpan, tapi saat ini tidak sampai ke { $who }. Tolong sampaikan langsung.
review-hours-please-look =
    Guru { $who } ingin memeriksa bersama jam kerjamu { $first } sampai { $last }:
    "{ $note }"
    Lihat saja dulu: ubah kalau ada yang perlu, atau ketuk “Sudah benar”. Yang berlaku adalah catatanmu.
review-hours-button-my-week = Lihat minggu ini
review-hours-button-right = Sudah benar
