line-button-done = Selesai
line-button-all = Semua ({ $count })
line-button-other-day = Pilih hari lain
line-button-start = Pilih jam mulai
line-button-end = Pilih jam selesai
line-button-camera = Ambil foto
line-button-album = Dari galeri
line-button-place = Kirim lokasi
line-day =
    { $near ->
        [today] Hari ini{ " " }
        [yesterday] Kemarin{ " " }
        [tomorrow] Besok{ " " }
       *[other] { "" }
    }{ $weekday ->
        [1] Sen
        [2] Sel
        [3] Rab
        [4] Kam
        [5] Jum
        [6] Sab
       *[7] Min
    } { $day } { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] Mei
        [6] Jun
        [7] Jul
        [8] Agu
        [9] Sep
        [10] Okt
        [11] Nov
       *[12] Des
    }
line-more-by-number = Tombolnya tidak muat semua. Untuk yang lain, ketik saja nomornya.
line-cut = (Terlalu panjang, sisanya tidak muat. Kalau perlu semuanya, tanyakan di sekolah ya.)
line-buttons-for-this = Tombol untuk pesan di atas ada di sini:
line-menu-bar = Menu
