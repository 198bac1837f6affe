shift-findings-line = § { $says } ({ $article })
shift-findings-told = Ini cukup penting, jadi guru dan sekolah juga diberi tahu. Perusahaan tidak diberi tahu. Kamu tidak salah apa-apa.
shift-findings-clash-school-phase = { $day } termasuk masa belajar di sekolah, jadi tidak perlu ke perusahaan. Kalau kamu disuruh datang, kamu bisa bilang ke guru.
shift-findings-clash-class-day = { $day } hari kuliah. Kalau kamu disuruh kerja sampai tidak bisa masuk kelas, kamu bisa bilang ke guru.
shift-findings-clash-too-late-for-class = { $day } waktu dari pulang kerja sampai kelas terlalu mepet. Kalau sering begitu, bilang ke guru supaya jadwalnya diatur lagi.
shift-findings-clash-too-early-after-class = Jam kerja { $day } kurang dari 11 jam setelah kelas selesai, waktu tidurmu mungkin kurang. Kalau sering begitu, kamu bisa bilang ke guru.
shift-findings-clash-no-free-day = Sampai { $day }, minggu ini kerja dan kelas tidak menyisakan satu hari libur pun. Semua orang perlu istirahat; kamu bisa bilang ke guru.
shift-findings-button-tell = Bilang ke sekolah
shift-findings-words = Tentang jam kerja saya { $what }: saya ingin sekolah memeriksanya.
shift-findings-alert =
    Jam kerja: { $who } ({ $place }), { $day }
    { $says }
    Tanyakan dulu ke siswa. Kepada perusahaan bicarakan jadwalnya saja, jangan sebut siapa yang mencatat.
shift-findings-teacher =
    Mohon perhatian: { $who } ({ $place }), { $day }
    { $says }
    Koordinator juga sudah menerima. Kepada perusahaan bicarakan jadwalnya saja, jangan sebut siapa yang mencatat.
shift-findings-clash-school-phase-staff = { $day } termasuk masa belajar di sekolah, tetapi siswa mencatat jam di perusahaan. Pada masa itu sekolah tidak boleh menempatkan siswa di perusahaan ({ $article }).
shift-findings-drawn-work = kerja
shift-findings-drawn-class = kelas
shift-findings-drawn-both = kerja + kelas
