# Satu kalimat untuk setiap temuan: apa yang terlihat, apa kata hukum, siapa yang bertanggung jawab. Tidak ada siswa yang disalahkan.
labour-law-undecided = { $name } belum bisa dipastikan karena belum diketahui { $facts }; bisa ditanyakan kepada { $who }.
labour-law-undecided-plain = { $name } belum bisa dipastikan karena tergantung keadaan hari itu; bisa ditanyakan kepada { $who }.
labour-law-advisory = { $name } mungkin tidak sesuai aturan menurut satu penafsiran, jadi sebaiknya ditanyakan kepada { $who }.
labour-law-advisory-breaks = { $name } tergantung kapan istirahat sebenarnya, jadi sebaiknya ditanyakan kepada { $who }.
labour-law-and = {", "}

labour-law-duty-institution = perusahaan tempat pelatihan
labour-law-duty-employer = pemberi kerja
labour-law-duty-school = sekolah
labour-law-duty-authority = instansi yang berwenang
labour-law-duty-payer = pihak yang membayar upah atau tunjangan
labour-law-duty-holder = pihak yang menyimpan data

labour-law-name-daily_max = Waktu pelatihan hari itu
labour-law-name-weekly_max = Waktu pelatihan minggu itu
labour-law-name-fortnight_max = Waktu pelatihan dua minggu itu
labour-law-name-night = Jam malam yang terlarang untuk kerja atau pelatihan
labour-law-name-break = Istirahat setelah 4 jam
labour-law-name-rest_days = Jumlah hari libur dalam tujuh hari
labour-law-name-holiday = Libur pada hari raya
labour-law-name-span = Waktu dari mulai sampai selesai
labour-law-name-class_time = Pelatihan pada hari sekolah
labour-law-name-visits = Kunjungan setiap dua minggu
labour-law-name-flex = Sistem jam kerja fleksibel
labour-law-name-overtime = Apakah waktu ini lembur
labour-law-name-overtime_consent = Persetujuan lembur
labour-law-name-day_total = Jumlah jam kerja hari itu
labour-law-name-overtime_cap = Batas lembur
labour-law-name-overtime_pay = Upah lembur
labour-law-name-seven_days = Dua hari libur dalam tujuh hari
labour-law-name-regular_leave = Kerja pada hari libur tetap
labour-law-name-days_in_a_row = Jumlah hari kerja berturut-turut
labour-law-name-shift_gap = Istirahat di antara dua shift yang berbeda
labour-law-name-shift_weekly = Pergantian shift setiap minggu
labour-law-name-holiday_pay = Kerja dan upah dua kali pada hari raya
labour-law-name-child = Mempekerjakan orang di bawah 15 tahun
labour-law-name-child_hours = Jam kerja pekerja anak
labour-law-name-papers = Surat untuk yang di bawah 18 tahun
labour-law-name-women_night = Perlindungan pada malam hari
labour-law-name-student_hours = Jam kerja mingguan siswa asing
labour-law-name-minimum_wage = Upah minimum
labour-law-name-quota = Jumlah peserta pelatihan
labour-law-name-compensation = Ganti rugi pelatihan yang melewati batas

labour-law-fact-birthdate = tanggal lahir
labour-law-fact-break_minutes = berapa lama istirahatnya
labour-law-fact-consent = apakah serikat atau rapat buruh dan perusahaan setuju
labour-law-fact-cycle_start = mulai hari apa siklusnya
labour-law-fact-date = upah untuk hari apa
labour-law-fact-designated_trade = apakah termasuk bidang usaha yang ditetapkan
labour-law-fact-eight_hour_trade = apakah termasuk bidang yang boleh 8 jam
labour-law-fact-emergency = apakah ada bencana, kecelakaan atau keadaan darurat
labour-law-fact-extended_ot_consent = apakah batas lembur yang lebih tinggi disetujui
labour-law-fact-flex = sistem jam kerja yang dipakai
labour-law-fact-graduated_or_permitted = apakah sudah lulus SMP atau mendapat izin
labour-law-fact-guardian_consent_on_file = apakah ada surat persetujuan wali
labour-law-fact-continuous_work = apakah pekerjaannya terus-menerus
labour-law-fact-urgent_work = apakah pekerjaannya mendesak
labour-law-fact-art36_4_trade = apakah termasuk bidang yang boleh memindah hari libur
labour-law-fact-holiday_swap_agreed = apakah disepakati hari libur itu dipindah ke hari lain
labour-law-fact-in_training_contract = apakah jam ini tertulis di kontrak pelatihan
labour-law-fact-minimum_wage = upah minimum tahun itu
labour-law-fact-night_approval = apakah instansi menyetujui jam ini
labour-law-fact-night_consent = apakah ada persetujuan tersendiri dan pengamanan
labour-law-fact-older_text = isi hukum pada waktu itu
labour-law-fact-ot_consent = apakah serikat atau rapat buruh dan perusahaan menyetujui lembur
labour-law-fact-prior_ot_minutes = lembur pada bulan-bulan sebelumnya
labour-law-fact-regular_leave = hari apa libur tetapnya
labour-law-fact-rest_day = hari apa hari istirahatnya
labour-law-fact-safety_facilities = apakah ada sarana keselamatan
labour-law-fact-school_vacation = apakah sedang libur sekolah
labour-law-fact-shift_changes = apakah shiftnya berganti
labour-law-fact-shift_system = apakah kerjanya memakai shift
labour-law-fact-three_month_cycle = bagaimana tiga bulan itu dihitung
labour-law-fact-transport_ok = apakah ada transportasi atau asrama
labour-law-fact-visit_facts = apakah yang datang guru dan tanpa pemberitahuan
labour-law-fact-worker_consents = apakah yang bersangkutan setuju
labour-law-fact-worker_consents_to_change = apakah yang bersangkutan setuju tidak berganti tiap minggu

labour-law-says-daily_max = Pelatihan hari itu { $minutes }, lebih { $over } dari batas hukum { $limit }; mengatur waktu adalah tanggung jawab { $who }.
labour-law-says-weekly_max = Pelatihan minggu itu { $minutes }, lebih { $over } dari batas hukum { $limit }; mengatur waktu adalah tanggung jawab { $who }.
labour-law-says-fortnight_max = Pelatihan dua minggu itu { $minutes }, lebih { $over } dari batas hukum waktu itu, { $limit }; mengatur waktu adalah tanggung jawab { $who }.
labour-law-says-night = Ada { $window } di antara { $from } dan { $until } hari berikutnya, padahal saat itu tidak boleh ada kerja atau pelatihan; jadwal adalah tanggung jawab { $who }.
labour-law-says-break = Ada { $minutes } terus-menerus tanpa istirahat { $rest }, padahal paling lambat setelah { $limit } harus istirahat; memberi istirahat adalah tanggung jawab { $who }.
labour-law-says-rest_days = Dalam tujuh hari ini hanya ada { $days } hari libur, dan hukum meminta sedikitnya { $due }; memberi libur adalah tanggung jawab { $who }.
labour-law-says-holiday = Hari itu hari libur nasional dan peserta pelatihan libur menurut hukum; memberi libur adalah tanggung jawab { $who }.
labour-law-says-span = Dari mulai sampai selesai { $span }, dan termasuk istirahat hukum membolehkan paling lama { $limit }; mengatur waktu adalah tanggung jawab { $who }.
labour-law-says-compensation = Hari itu { $hours } jam terhitung di luar aturan, dan { $who } wajib membayar { $multiplier } kali tunjangan per jam.
labour-law-says-visits = { $institution } sudah { $gap } hari tanpa kunjungan guru yang tidak diberitahukan, padahal hukum meminta dua minggu sekali; mengaturnya adalah tanggung jawab { $who }.
labour-law-says-flex = Siklus jam kerja fleksibel ini belum memenuhi syarat atau jumlah hari liburnya; sistem dan jadwal adalah tanggung jawab { $who }.
labour-law-says-overtime =
    { $kind ->
        [rest_day] Hari itu hari istirahat mingguan, jadi seluruh { $minutes } adalah lembur yang wajib dibayar { $who }.
        [over_day] Ada { $minutes } di atas jam kerja normal hari itu, jadi itu lembur yang wajib dibayar { $who }.
        [over_week] Ada { $minutes } di atas jam kerja normal minggu itu, jadi itu lembur yang wajib dibayar { $who }.
       *[over_cycle] Ada { $minutes } di atas jam kerja normal siklus itu, jadi itu lembur yang wajib dibayar { $who }.
    }
labour-law-says-overtime-unknown = Hari itu hari istirahat mingguan, jadi semua jam kerjanya lembur, lamanya tergantung istirahat, dan { $who } wajib membayarnya.
labour-law-says-overtime_consent = Ada lembur tanpa persetujuan serikat atau rapat buruh dan perusahaan; memintanya lebih dulu adalah tanggung jawab { $who }.
labour-law-says-day_total = Dengan lembur hari itu ada { $minutes }, lebih { $over } dari batas { $limit }; menjaga batas adalah tanggung jawab { $who }.
labour-law-says-overtime_cap = Lembur sudah mencapai { $overtime }, di atas batas { $limit }; menjaga batas adalah tanggung jawab { $who }.
labour-law-says-overtime_pay = Menurut hukum lembur ini sedikitnya NT${ $amount } (2 jam pertama kali { $first }, lalu kali { $then }), dibayar oleh { $who }.
labour-law-says-seven_days = Dalam tujuh hari ini tidak ada hari libur, padahal hukum meminta satu libur tetap dan satu hari istirahat; memberi libur adalah tanggung jawab { $who }.
labour-law-says-regular_leave = Hari itu libur tetap, yang hanya boleh dipakai kerja bila ada bencana, kecelakaan atau keadaan darurat meski orangnya setuju; memberi libur adalah tanggung jawab { $who }.
labour-law-says-regular_leave-info = Untuk kerja darurat pada libur tetap { $who } wajib membayar dua kali, memberi libur pengganti dan melapor dalam { $hours } jam.
labour-law-says-days_in_a_row = Sudah { $days } hari kerja berturut-turut, dan hukum membolehkan { $due }; memberi libur tepat waktu adalah tanggung jawab { $who }.
labour-law-says-shift_gap = Di antara dua shift yang berbeda hanya ada { $gap }, dan hukum meminta istirahat { $limit }; jadwal adalah tanggung jawab { $who }.
labour-law-says-shift_weekly = Shift berganti seminggu sekali kecuali yang bersangkutan setuju lain; jadwal adalah tanggung jawab { $who }.
labour-law-says-holiday_pay = Hari itu hari libur nasional dan yang bersangkutan tidak setuju bekerja; bertanya lebih dulu adalah tanggung jawab { $who }.
labour-law-says-holiday_pay-info = Hari itu hari libur nasional, jadi kerja yang disetujui dibayar kali { $multiplier } oleh { $who }.
labour-law-says-child_hours = Untuk pekerja di bawah 16 tahun ini lebih { $over } dari batas hukum { $limit } dan lembur tidak boleh; menjaganya adalah tanggung jawab { $who }.
labour-law-says-papers = Untuk yang di bawah 18 tahun { $who } wajib menyimpan surat persetujuan wali yang sah.
labour-law-says-student_hours = Selama masa sekolah siswa asing bekerja paling lama { $limit } seminggu, dan minggu ini lebih { $over }; jadwal adalah tanggung jawab { $who }.
labour-law-says-minimum_wage = Upah NT${ $amount } per jam di bawah upah minimum NT${ $lowest }, dan { $who } wajib menambah kekurangannya.
labour-law-says-quota = Jumlah peserta pelatihan tidak sesuai aturan, yaitu paling banyak seperempat karyawan pada saat yang sama dan sedikitnya 2 per giliran; menjaganya adalah tanggung jawab { $who }.
labour-law-says-termination = Paling lambat { $deadline } { $who } mengatur bimbingan tambahan bersama sekolah, atau alasan ini tidak bisa lagi dipakai untuk mengakhiri kontrak.
labour-law-says-complaint =
    { $step ->
        [file] Pengaduan kepada instansi diajukan tertulis paling lambat { $deadline }, dan sekolah bisa membantu.
       *[decide] Paling lambat { $deadline } { $who } menjawab pengaduan ini.
    }
labour-law-says-report = Paling lambat { $deadline } { $who } menyelesaikan laporan.
labour-law-says-report_accident = Paling lambat { $deadline } { $who } melapor ke pengawas ketenagakerjaan dan membiarkan tempat kejadian apa adanya.
labour-law-says-close_complaint = Paling lambat { $deadline } { $who } menyelesaikan pengaduan ini, atau { $extended } bila perlu diperpanjang.
labour-law-says-access = Paling lambat { $deadline } { $who } menjawab permintaan melihat data, atau { $extended } bila perlu diperpanjang.
