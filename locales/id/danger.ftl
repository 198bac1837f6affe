danger-help =
    Yang pertama, keselamatanmu. Nomor ini dijawab sekarang juga:
    119  ada yang terluka, kebakaran, ambulans
    110  ada yang menyakitimu, terkunci, polisi
    1955  layanan pekerja, ada bahasa Indonesia, siang malam
    1925  merasa tidak sanggup hidup lagi (Mandarin)
    113  dipukul atau dilecehkan secara seksual
    Kalau bisa, tinggalkan tempat bahaya dan pergi ke tempat yang ada orang.
danger-number-119 = 119 ambulans, kebakaran
danger-number-110 = 110 polisi
danger-number-1925 = 1925 layanan krisis
danger-number-113 = 113 layanan perlindungan
danger-number-1955 = 1955 pekerja
danger-alert =
    DARURAT, kasus { $number }
    { $who } ({ $where }) baru saja menulis:
    "{ $words }"
    Nomor darurat sudah langsung diberikan. Segera hubungi orangnya, lalu ketuk tombol di bawah.
danger-more =
    Kasus { $number }, { $who } menulis lagi:
    "{ $words }"
danger-heard = Aku sudah memberi tahu guru yang bertugas di sekolah (kasus { $number }). Mereka melihat yang baru kamu tulis dan akan segera menghubungimu. Perusahaan tidak diberi tahu. Kamu boleh terus menulis kepadaku.
danger-heard-more = Sudah kuterima, guru yang bertugas juga langsung melihatnya (kasus { $number }).
danger-button-safe = Aku sudah aman
danger-says-safe = Kasus { $number }: { $who } bilang sudah aman. Tolong tetap pastikan langsung.
danger-glad = Syukurlah. Guru tetap akan menghubungimu untuk memastikan kamu baik-baik saja. Tulis saja kapan pun.
