privacy-notice = Sebelum mulai: untuk menjaga siswa yang bekerja, { $school } menyimpan nama, kelas, tempat kerja, jam kerja, dan yang kamu ceritakan. Hanya guru dan koordinator sekolah yang melihat; tidak dikirim sendiri ke perusahaan. Kamu boleh melihat, meminta salinan, memperbaiki, atau meminta dihapus kapan saja. Tidak setuju juga boleh, hanya saja layanan ini tidak bisa dipakai.
privacy-full =
    Siapa yang mengumpulkan: { $school } (kantor program kuliah sambil kerja)
    Untuk apa: menjaga siswa, memeriksa jam dan hak, mengatur kunjungan, menangani kasus, penilaian oleh dinas
    Data apa: nama, kelas, tanggal lahir, bahasa, tempat kerja dan isi kontrak, jam kerja, kunjungan, yang kamu tulis, foto dan lokasi yang kamu kirim
    Berapa lama, di mana, siapa: selama program dan selama diwajibkan hukum, di Taiwan, oleh sekolah; dinas bila hukum meminta. LINE dan Telegram menyimpan salinannya sendiri
    Hakmu: melihat, membaca, menyalin, melengkapi, memperbaiki, menghentikan, menghapus (UU Perlindungan Data Pribadi Pasal 3); sekolah menjawab dalam 15 atau 30 hari
    Kalau tidak diberikan: layanan ini tidak bisa dipakai; guru tetap bisa dihubungi dengan cara lain, nilai tidak terpengaruh
privacy-button-agree = Saya mengerti dan setuju
privacy-button-more = Baca lengkapnya
privacy-button-no = Tidak setuju
privacy-button-copy = Minta salinan dataku
privacy-button-withdraw = Tarik persetujuan
privacy-button-yes-withdraw = Ya, tarik
privacy-words-agree = setuju|ok|ya
privacy-without = Tidak apa-apa. Kembalilah dan setujui kapan saja. Kalau bahaya telepon 110 atau 119; untuk hal lain temui gurumu.
privacy-thanks = Terima kasih, sudah selesai.
privacy-agreed-already = Kamu sudah setuju.
privacy-copy-asked = Sekolah sudah diberi tahu dan menjawab dalam 15 hari. Untuk memperbaiki atau menghapus, beri tahu koordinator.
privacy-asked-for-copy = { $who } meminta salinan datanya (UU PDP Pasal 3). Mohon diberikan dalam 15 hari.
privacy-really-withdraw = Setelah itu obrolan ini tidak terhubung lagi denganmu dan tidak ada pesan lagi. Catatan yang diwajibkan hukum tetap di sekolah. Yakin?
privacy-withdrawn = Sudah ditarik. Untuk memakai lagi, minta kode baru ke sekolah.
