alerts-button-take = Saya yang tangani
alerts-again = (Pemberitahuan ke-{ $round }, belum ada yang menangani)
alerts-taken = { $who } menangani sejak { $at }.
alerts-settled = Selesai pukul { $at }; tidak perlu ditangani lagi.
alerts-undelivered = Sebuah peringatan tidak sampai ke akun mana pun milik { $who }. Hubungi dengan cara lain, dan pastikan ada yang menangani.
alerts-reporter-told =
    { $role ->
        [coordinator] Koordinator sekolah
        *[other] Guru
    } sudah melihat laporanmu (kasus { $number }) pukul { $at } dan akan menghubungimu.
alerts-still-open =
    Masih ada { $count } pemberitahuan yang belum diambil siapa pun. Setiap pagi diingatkan lagi:
    { $lines }
