router-not-allowed = Itu tidak kutemukan, atau bukan milikmu. Ketik "menu" untuk melihat pilihan.
router-old-button = Tombol itu sudah lewat, tidak ada yang berubah. Mau apa?
router-cannot-read = Pesan suara, video, dan stiker belum bisa kubaca. Tulis saja, atau kirim foto.
router-not-active = Di daftar sekolah, saat ini kamu tidak ada dalam program. Kalau keliru, tanyakan ke kantor program di sekolah.
