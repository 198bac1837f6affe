clock-in-began = Mulai { $at }, sudah saya catat. Kalau selesai, ketuk “Pulang”.
clock-in-since = Bekerja sejak { $at }, masih dicatat. Kalau selesai, ketuk “Pulang”.
clock-in-button-out = Pulang
clock-in-button-drop = Bukan jam kerja
clock-in-not-running = “Masuk” belum diketuk kali ini. Tidak apa-apa, langsung catat saja:
clock-in-ended =
    Selesai kerja, terima kasih sudah bekerja keras.
    { $what }
clock-in-break-kept =
    Istirahatnya juga sudah dicatat.
    { $what }
clock-in-over = Jam kerja itu sudah selesai; tidak ada yang berubah.
clock-in-dropped = Baik, yang ini tidak dihitung.
clock-in-still = Baik, terus dicatat. Kalau selesai, ketuk “Pulang”.
clock-in-still-on = Jam kerja sejak { $at } masih dicatat. Sudah pulang?
clock-in-button-still = Masih bekerja
clock-in-button-just-out = Baru selesai
clock-in-button-earlier = Sudah dari tadi
