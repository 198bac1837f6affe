report-shift-no-placement = Di daftar sekolah kamu belum punya tempat kerja sekarang, jadi jam belum bisa dicatat. Kalau keliru, beri tahu gurumu.
report-shift-ask-how = Bagaimana shift-mu dicatat? Bisa juga langsung ketik, misalnya "8-17 istirahat 1 jam".
report-shift-ask-day = Hari apa kamu kerja? Shift malam ikut hari mulainya.
report-shift-ask-times = Dari jam berapa sampai jam berapa?
report-shift-ask-pause = Berapa lama istirahatnya? Setelah 4 jam kerja, hukum memberi istirahat minimal 30 menit; perusahaan yang harus mengaturnya. Kalau tidak ada di pilihan, ketik menitnya.
report-shift-ask-item_pause = Berapa lama istirahatnya? Setelah 4 jam kerja, hukum memberi istirahat minimal 30 menit; perusahaan yang harus mengaturnya. Kalau tidak ada di pilihan, ketik menitnya.
report-shift-ask-off_day = Hari apa kamu tidak kerja?
report-shift-ask-off_kind = Hari itu apa?
report-shift-ask-reading = { $why }
report-shift-ask-clash =
    Waktu ini sudah kamu catat:
    { $others }
    Mau bagaimana?
report-shift-label-items = yang diketik
report-shift-label-reading = yang tadi ditanya
report-shift-label-how = caranya
report-shift-label-day = hari
report-shift-label-times = jam
report-shift-label-pause = istirahat
report-shift-label-item_pause = istirahat
report-shift-label-off_day = hari
report-shift-label-off_kind = alasan
report-shift-label-clash = yang tumpang tindih
report-shift-option-usual = Biasa { $times }
report-shift-option-other = Jam lain
report-shift-option-off = Tidak kerja
report-shift-option-taps = Pilih dengan ketuk
report-shift-option-minutes = { $minutes } menit
report-shift-option-no-break = tidak istirahat
report-shift-option-unknown-break = tidak ingat
report-shift-option-off-leave = izin
report-shift-option-off-sick = sakit
report-shift-option-off-rest = libur, tidak ada shift
report-shift-option-off-holiday = hari libur, tutup
report-shift-option-change-new = Yang ini salah, ulangi
report-shift-option-change-old = Ubah yang lama
report-shift-option-keep-both = Dua-duanya benar
report-shift-review = Begini benar?
report-shift-review-correction = Diubah begini benar? Yang lama tetap disimpan.
report-shift-review-both = (Tumpang tindih dengan catatan lain; katamu dua-duanya benar)
report-shift-button-save = Benar, simpan
report-shift-button-undo = Urungkan
report-shift-button-week =
    { $week ->
        [this] Lihat minggu ini
       *[other] Pekan { $first }
    }
report-shift-saved =
    Tersimpan. { $week ->
        [this] Minggu ini sejauh ini
       *[other] Minggu { $first }
    }: { $hours }.
report-shift-saved-off = Tersimpan. Hari itu tidak dianggap kosong lagi.
report-shift-undone = Sudah diurungkan, tidak dihitung lagi.
report-shift-off-again = { $what }: tercatat lagi seperti semula.
report-shift-is-withdrawn = Ini sudah ditarik; tidak ada yang berubah.
report-shift-change-old = Oke, yang lama dulu; yang ini menyusul:
report-shift-change-new = Oke, yang ini kita ulangi:
report-shift-not-minutes = Istirahatnya belum terbaca. Ketik menitnya saja, misalnya "45".
report-shift-not-future = { $what }: waktunya belum tiba, jadi belum dicatat. Catat setelah shift selesai, ya.
report-shift-not-overlong = { $what }: itu berarti satu shift lebih dari { $hours } jam; mungkin pagi dan sore tertukar. Coba lihat lagi jamnya? Kalau memang selama itu, catat dalam dua bagian.
report-shift-not-break = { $what }: istirahatnya lebih lama dari shift, pasti ada yang salah ketik. Sekali lagi?
report-shift-not-overlap = { $what }: tumpang tindih dengan waktu lain yang baru diketik, jadi belum dicatat. Kalau perlu, ketik sendiri lagi.
report-shift-not-day-over-24 = { $what }: jumlahnya jadi lebih dari 24 jam sehari, jadi belum dicatat.
report-shift-not-placed = { $what }: hari itu namamu belum ada di perusahaan menurut daftar, jadi tidak bisa dicatat. Tanggalnya benar? Kalau daftarnya keliru, beri tahu gurumu.
report-shift-unclear-ampm = Pagi, atau sore dan malam?
report-shift-unclear-date = Shift hari apa?
report-shift-unclear-start = Mulai jam berapa?
report-shift-unclear-end = Sampai jam berapa?
report-shift-unclear-times = Dari jam berapa sampai jam berapa? Misalnya "8-17".
report-shift-unclear-duration-only = Dari jam berapa sampai jam berapa? Aku hanya melihat lamanya.
report-shift-unclear-total = Per hari supaya tepat. Sebutkan satu hari dulu, misalnya "kemarin 8-17".
report-shift-unclear-future = Waktunya belum tiba. Kemarin, atau salah ketik?
report-shift-unclear-impossible = Tidak ada jam seperti itu, atau mulai dan selesainya sama. Sekali lagi ya, misalnya "8-17"?
report-shift-unclear-overlong = Itu lebih dari 16 jam; apa pagi dan sore tertukar? Dari jam berapa sampai jam berapa?
report-shift-unclear-base-shift = Sebelum lembur, shift biasanya dari jam berapa sampai jam berapa? Misalnya "8-17".
report-shift-unclear-break = Istirahatnya berapa lama?
report-shift-unclear-vague = Jam kira-kira belum kucatat, takut salah dan merugikanmu. Tepatnya dari jam berapa sampai jam berapa?
report-shift-unclear-conflict = Ada angka yang belum kupahami. Cukup hari, jam, dan istirahat, misalnya "kemarin 8-17 istirahat 1 jam".
report-shift-unclear-person = Di sini hanya jam kerjamu sendiri. Temanmu kirim sendiri, supaya dihitung.
report-shift-option-usual-before = Kemarin { $times }
report-shift-ask-reason =
    { $changed ->
        [true] Boleh tahu kenapa diubah?
       *[false] Ini baru dicatat belakangan. Boleh tahu alasannya?
    } Jawaban apa pun diterima dan disimpan bersama catatan ini.
report-shift-label-reason = alasan
report-shift-option-reason-typo = Salah ketik
report-shift-option-reason-remembered = Baru ingat
report-shift-option-reason-shift-moved = Jadwal berubah
report-shift-option-reason-overtime = Ada lembur
report-shift-clock-goes-on = Dibatalkan; jam kerja sejak { $at } tetap dicatat.
report-shift-unchanged = Tidak ada yang berubah, catatan lama tetap ada.
report-shift-gone-back =
    Sudah diurungkan, kembali seperti semula:
    { $what }
report-shift-changed-since = Catatan ini sudah diubah lagi setelah itu, jadi kubiarkan.
report-shift-taken-since = Sebelumnya { $what }, tapi waktu itu kemudian sudah diisi catatan lain, jadi kubiarkan. Kalau perlu, ubah saja catatan ini.
report-shift-clock-ended = Hitungan jam shift ini juga sudah berhenti.
report-shift-option-replace-old = Yang ini yang benar
report-shift-option-change-one = Ubah { $times }
report-shift-ask-off_clash =
    Hari itu sudah kamu catat masuk kerja:
    { $others }
    Mau bagaimana?
report-shift-label-off_clash = hari itu
report-shift-option-not-worked = Tidak kerja hari itu
report-shift-option-worked-too = Kerja dan juga izin
report-shift-review-both-off = (Hari itu juga ada kerja; dua-duanya disimpan)
report-shift-review-not-worked = (Jam hari itu ditarik kembali: masih bisa dilihat, hanya tidak dihitung)
report-shift-review-waiting = ({ $days } masih ada, giliran berikutnya setelah ini disimpan.)
report-shift-left-open = Tadi kamu menulis { $said }, ini yang belum jelas:
report-shift-quote = “{ $said }”
report-shift-and = {", "}
report-shift-not-reason = Itu sepertinya jam kerja yang lain.
report-shift-option-reason-busy = Waktu itu sibuk
