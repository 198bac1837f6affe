my-record-card = Catatanmu
my-record-month = { $month }: { $hours }
my-record-term = Semester ini ({ $first } sampai { $last }): { $hours }
my-record-overtime =
    Lembur bulan ini: { $hours } / { $cap }{ $state ->
        [over] , melewati batas; menjaganya adalah tanggung jawab pemberi kerja
        [near] , hampir mencapai batas
       *[fine] { "" }
    }{ $sure ->
        [true] { "" }
       *[false]  (paling banyak: ada istirahat yang belum jelas)
    }
my-record-overtime-three =
    Lembur dalam tiga bulan: { $hours } / { $cap }{ $state ->
        [over] , melewati batas; menjaganya adalah tanggung jawab pemberi kerja
        [near] , hampir mencapai batas
       *[fine] { "" }
    }{ $sure ->
        [true] { "" }
       *[false]  (paling banyak: ada istirahat yang belum jelas)
    }
my-record-credits = { $bar } semester ini { $credits } / { $wanted } SKS
my-record-altogether = Semuanya { $credits } / { $most } SKS
my-record-next = { $hours } lagi untuk SKS berikutnya.
my-record-in-time = Dengan laju empat minggu terakhir, { $wanted } SKS semester ini penuh pada { $full }.
my-record-short = Dengan laju empat minggu terakhir, { $wanted } SKS baru penuh pada { $full }. Semester berakhir { $last }; akan kurang { $missing }. Beri tahu gurumu sekarang, masih sempat dicari jalannya.
my-record-no-pace = Empat minggu terakhir tidak ada jam kerja, jadi aku belum tahu kapan { $wanted } SKS penuh; sampai { $last } masih kurang { $missing }. Kalau kamu bekerja tapi belum dicatat, masih bisa ditambahkan.
my-record-term-full = SKS semester ini sudah penuh. Kerja bagus.
my-record-all-full = Semua SKS-mu sudah penuh. Selamat!
my-record-checked-by-teacher = ({ $hours } jam jadi 1 SKS, jam di perusahaan sebelumnya juga dihitung; akhirnya guru yang memastikan.)
my-record-copy = Seluruh catatan bisa kamu bawa kapan saja: jam kerja, hari libur, dan setiap koreksinya.
my-record-button-pdf = Ambil PDF
my-record-button-csv = Ambil CSV
my-record-button-week = Lihat minggu ini
my-record-button-download = Unduh { $kind }
my-record-ready = { $kind }-mu sudah siap dan bisa diunduh sampai { $until }. Siapa pun yang punya tautannya bisa membuka, jadi jangan diteruskan ya. Setiap catatan di dalamnya disegel: kalau diubah kemudian, akan kelihatan.
my-record-no-address = Di sini belum ada alamat web, jadi aku belum bisa memberi tautan unduhan. Tolong beri tahu koordinatormu. Catatanmu aman, tidak ada yang hilang.
