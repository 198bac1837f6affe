link-account-code =
    Untuk memakai { $platform } juga, kirim kode ini ke Xieshou di sana dalam { $minutes } menit:
    { $code }
    Hanya sekali pakai; jangan berikan ke siapa pun.
link-account-button-open = Buka { $platform }
link-account-both = LINE dan Telegram sudah terhubung; pengingat dikirim ke { $preferred } dulu. Peringatan mendesak ke keduanya. HP hilang bisa dilepas di sini.
link-account-button-prefer = { $platform } dulu
link-account-button-unlink = Lepas { $platform }
link-account-preferred = Oke, mulai sekarang { $platform } dulu.
link-account-not-this-one = Ini yang sedang kamu pakai. Untuk melepasnya, lakukan dari platform lain.
link-account-unlinked = { $platform } sudah dilepas; mulai sekarang tidak ada pesan ke sana.
