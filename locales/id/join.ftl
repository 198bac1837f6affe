join-need-code = Halo, aku Xieshou, asisten program kuliah sambil kerja. Kirim kode undangan dari sekolahmu, ya (seperti ABCDE-23456-FGHJK). Kalau belum punya, minta ke kantor program.
join-wrong-code = Kode ini tidak bisa dipakai: salah ketik, sudah dipakai, atau kedaluwarsa. Coba lihat lagi, atau minta yang baru.
join-too-many = Sudah terlalu banyak percobaan. Tunggu satu jam, ya. Kalau mendesak, tanya langsung ke guru.
join-platform-taken = Di platform ini sudah ada akun lain yang terhubung. Kalau ganti HP, lepaskan yang lama dari platform lain, atau minta bantuan kantor.
join-in-already = Kamu sudah bergabung, tidak perlu kode lagi.
join-welcome = Selamat datang, { $who }! Ini Xieshou dari { $school }.
