invite-step-scan = Pindai satu kode QR dengan ponsel untuk membuka obrolan.
invite-step-send-both = LINE: tekan kirim. Telegram: tekan Mulai.
invite-step-send-line = Kodemu sudah terisi. Tekan kirim.
invite-step-send-telegram = Tekan Mulai.
invite-step-read = Baca pemberitahuan, ketuk setuju, selesai.
invite-or-type = Tidak bisa pindai? Kirim kode ini di obrolan:
invite-valid = Hanya untukmu, sekali pakai, sampai { $day }. Jangan berikan ke orang lain.
