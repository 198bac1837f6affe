write-to-case-ask-words =
    { $reader ->
        [staff] Mau menambah apa (kasus { $number })? Guru yang menangani akan membacanya.
        *[student] Apa yang ingin disampaikan ke siswa (kasus { $number })? Siswa akan membacanya.
    }
write-to-case-label-words = pesan
write-to-case-review = Kirim seperti ini? (kasus { $number })
write-to-case-button-save = Kirim
write-to-case-sent = Terkirim (kasus { $number }). Kalau ada balasan, kuteruskan.
write-to-case-over = Kasus { $number } sudah selesai. Kalau masih ada, siswa bisa membukanya lagi.
write-to-case-from-student =
    Siswa kasus { $number } menulis:
    "{ $words }"
write-to-case-from-staff =
    { $role ->
        [coordinator] Koordinator
        *[other] Guru
    } menjawabmu (kasus { $number }):
    "{ $words }"
write-to-case-button-look = Buka
write-to-case-button-answer = Balas
write-to-case-button-reopen = Belum beres, buka lagi
write-to-case-was-closed =
    Kasus { $number } ditutup. Koordinator menulis:
    "{ $words }"
    Kalau belum beres, satu ketukan membukanya lagi. Tidak perlu penjelasan.
write-to-case-closed = Kasus { $number } ditutup. Siswa menerima pesan Anda, dan bisa membukanya lagi.
