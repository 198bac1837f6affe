report-welfare-ask-words = Ada apa? Tulis apa saja yang terpikir, satu kalimat cukup. Siapa yang boleh melihat, nanti kamu yang pilih.
report-welfare-ask-category = Ini paling dekat dengan yang mana?
report-welfare-ask-safe = Apakah kamu aman sekarang?
report-welfare-ask-who = Siapa yang boleh tahu itu kamu? Apa pun pilihanmu, perusahaan tidak diberi tahu.
report-welfare-ask-photo = Kirim fotonya, ya.
report-welfare-ask-place = Kirim lokasimu, ya.
report-welfare-label-words = yang terjadi
report-welfare-label-category = jenis
report-welfare-label-safe = sekarang
report-welfare-label-who = siapa yang tahu
report-welfare-label-photo = foto
report-welfare-label-place = lokasi
report-welfare-review = Coba lihat, kirim seperti ini?
report-welfare-button-save = Kirim
report-welfare-heard = Terima kasih sudah bercerita. Mari kita sampaikan ke orang yang tepat.
report-welfare-photo-kept = Fotonya sudah kuterima. Mau cerita apa yang terjadi? Kalau bukan untuk melapor, ketuk "Nanti saja".
report-welfare-option-wages = gaji, potongan
report-welfare-option-overtime-or-hours = terlalu lama, lembur, tanpa istirahat
report-welfare-option-injury-or-safety = cedera, tidak aman
report-welfare-option-harassment-or-bullying = dimarahi, dirundung
report-welfare-option-sexual-harassment = pelecehan seksual
report-welfare-option-training-mismatch = kerja tak sesuai jurusan
report-welfare-option-no-rotation-or-instructor = satu pos terus, tak ada yang ajari
report-welfare-option-dorm-food-transport = asrama, makan, transportasi
report-welfare-option-contract-breach = kontrak, dokumen ditahan
report-welfare-option-health-mental = tidur, stres, sedih
report-welfare-option-discrimination = diperlakukan tidak adil
report-welfare-option-other = lainnya
report-welfare-option-replacement = mau pindah perusahaan
report-welfare-option-safe = sekarang aman
report-welfare-option-not-safe = tidak aman, perlu bantuan
report-welfare-option-teacher-too = guruku dan koordinator
report-welfare-option-coordinators = hanya koordinator sekolah
report-welfare-option-sealed = jangan ada yang tahu itu aku
report-welfare-saved-urgent = Sudah kuterima, kasus { $number }. Guru yang bertugas langsung diberi tahu, dan diulang tiap 15 menit sampai ada yang menangani. Kalau bahaya, telepon 110 atau 119 dulu.
report-welfare-saved-high = Sudah kuterima, kasus { $number }. Koordinator sudah diberi tahu; dalam 4 jam di siang hari ada yang melihat, dan akan kukabari kamu.
report-welfare-saved-normal = Sudah kuterima, kasus { $number }. Dalam dua hari sekolah ada guru yang melihat, dan akan kukabari kamu.
report-welfare-readers-teacher-too = Yang bisa melihat: guru kunjunganmu dan koordinator sekolah.
report-welfare-readers-coordinators = Yang bisa melihat: hanya koordinator sekolah. Guru kunjunganmu tidak.
report-welfare-readers-sealed = Koordinator melihat isinya, bukan siapa kamu; jawaban mereka kuteruskan kepadamu. Namamu hanya dibuka kalau nyawa terancam, dengan alasan tertulis, dan kamu akan kuberi tahu.
report-welfare-button-status = Lihat laporanku
report-welfare-button-open = Buka
report-welfare-teacher-told = { $who } ingin Anda tahu sesuatu (kasus { $number }). Koordinator juga menerimanya. Tolong jangan sebut ke perusahaan.
report-welfare-sealed = seorang siswa (nama dirahasiakan)
report-welfare-alert =
    Kasus { $number }: { $who } ({ $where })
    Tentang: { $about }
    Ketuk "Saya yang tangani", lalu buka.
report-welfare-alert-campus =
    Kasus { $number }: { $who } ({ $where })
    Tentang: { $about }
    Dugaan insiden gender di sekolah: wajib dilaporkan sebelum { $until } (24 jam, hari libur tetap dihitung). Jangan menyelidiki sendiri.
    Ketuk "Saya yang tangani", lalu buka.
