close-case-ask-words = Bagaimana hasil kasus { $number }? Ini untuk siswa: tulis jelas apa yang sudah dilakukan.
close-case-label-words = pesan untuk siswa
close-case-review = Tutup seperti ini? (kasus { $number })
close-case-button-save = Tutup kasus
