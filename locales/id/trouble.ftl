trouble-kept = Maaf, ada masalah di sisiku. Yang kamu tulis sudah disimpan dan sekolah akan melihatnya. Kalau mendesak, hubungi gurumu, atau 110 atau 119.
