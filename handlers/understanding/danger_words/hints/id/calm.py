"""Indonesian hints that no danger is meant."""

from typing import Final

WORDS: Final = {
    "story": """film|filmnya|drakor|drama|sinetron|series|serial|episode|tamat|tamatnya|season|anime|manga|komik|webtoon|novel|cerita|ceritanya|game|mabar|main game|
        mobile legends|mobile legend|pubg|free fire|valorant|roblox|minecraft|genshin|push rank|rank|ranked|savage|headshot|musuh|boss|squad|karakter|tokoh|
        pemeran|penulis|penulisnya|sutradara|adegan|ending|endingnya|trailer|lagu|lirik|liriknya|konser|band|dewa 19|album|comeback|bias|bias ku|idol|mv|
        tiktok|youtube|yt|netflix|bioskop|video|vidio|reels|meme|stiker|sticker|emoji|berita|koran|artikel|podcast|dokumenter|mimpi|mimpinya|ngimpi|hantu|
        setan|pocong|kuntilanak|pengabdi setan|rumah hantu|horor|zombie|vampir|halloween|kostum|cosplay|prank|teater|pentas|acara tv|attack on titan|titan|
        naruto|one piece|luffy|conan|eren|mikasa|marvel|spiderman|werewolf|squid game|nonton|nntn|escape room|puisi|pantun|dongeng|legenda|angker|katanya dulu|
        cerita dulu|dinosaurus|streamer|adegan gigit""",
    "play": """sepak bola|futsal|basket|voli|badminton|bulutangkis|renang bareng|kolam renang|gym|fitnes|push up|squat|lari pagi|jogging|maraton|mendaki|naik gunung|
        hiking|kemah|camping|api unggun|wahana|roller coaster|halilintar|dufan|flying fox|paintball|airsoft|silat|karate|taekwondo|tinju|pertandingan|tanding|
        liga|gol|menang|kalah|juara|timnas|persija|persib|mu|arsenal|barca|madrid|karaoke|joget|nari|pesta|ulang tahun|ultah|tahun baru|kembang api tahun|
        petasan|pasar malam|jalan jalan|liburan|main kartu|catur|lomba|wisata|petak umpet|santai aja|kembang api|leg day|zombie|diving|balapan|karaokean|mario|
        road trip|dipajang|dipajang di tembok|parasut""",
    "lesson": """latihan|simulasi|pelatihan|training|kursus|ujian|ulangan|kuis|soal|tugas|tugas kuliah|pr|kuliah|presentasi|skripsi|makalah|laporan praktik|materi|
        pelajaran|belajar|p3k|k3|boneka|manekin|pura pura (pingsan|jadi|korban)|jadi korban|praktek|praktik|gladi|sosialisasi|penyuluhan|seminar|sertifikat|
        sop|prosedur|aturan|peraturan|modul|kamus|kosakata|artinya|maksudnya|terjemahan|translate|bahasa|mandarin|inggris|grammar|guru bilang|dosen|poster|
        brosur|jalur evakuasi|titik kumpul|pilihan ganda|jawaban|biologi|kimia dasar|fisika|sejarah|asuransi|ngapalin|hafalan|hapalan|rjp 30""",
    "ago": """tahun lalu|taun lalu|bulan lalu|minggu lalu|dulu|dulunya|waktu (kecil|sd|smp|sma|itu|pertama)|pernah|pas (kecil|sd|smp|sma)|
        (hari|minggu|bulan|tahun) (yang |)lalu|sejak|dari (bulan|minggu|tahun|hari pertama|awal)|jaman|zaman|kapan hari|tempo hari|semester lalu|sebelumnya|
        kakek (cerita|dulu)|bekas luka|udah lama|lebaran|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|2019|2020|2021|
        2022|2023|2024|2025|tahun lalu senior|makanya sekarang|makanya sekarang ada|sekarang ada sensor|dulu pernah|temen kerja lama|makanya pindah""",
    "yesterday": "kemarin|semalam|kemarin lusa|tadi malam|tadi pagi",
    "cured": """sembuh|sudah sembuh|sudah (baikan|mendingan|oke|ok|aman|beres|diobatin|diobati|dijahit|diperban|kering|pulih|hilang)|baikan|mendingan|membaik|dijahit|
        jahitan|diperban|perban|plester|hansaplast|salep|dokter (bilang|kasih|suruh)|kata dokter|periksa|diperiksa|kontrol|klinik|fisioterapi|rawat jalan|
        pulang dari rs|alarm palsu|tidak apa apa|tidak ada (yang luka|korban|yang terluka)|aman|padam|sudah padam|diperbaiki|sedikit|dikit|ringan|lecet|memar|
        pegal|pegel|nyeri sendi|keseleo|masuk angin|flu|pilek|batuk pilek|meriang|jerawat|sakit gigi|gigi|sariawan|kecapean|izin sakit|sekadar lapor|
        cuma lapor|lapor aja|buat catatan|dicatat|santai|kirain|kaget|ternyata|ternyata cuma|ternyata renovasi|renovasi|baru masuk""",
    "kitchen": """masak|masakan|masaknya|nasi|nasi goreng|ayam|sapi|kambing|udang rebus|sate|bakso|rendang|rendangku|soto|mie|mie ayam|indomie|seblak|sambal|sambel|cabe|
        pedes|pedas|gorengan|kue|roti|telur|tempe|sayur|bumbu|dapur umum|resep|katering|catering|kantin|makan|makanan|sarapan|makan siang|lapar|laper|enak|
        lezat|kopi|boba|jus|motong ayam|potong ayam|bawang|talenan|chef|warung|gosong jadi|goreng|rebus|bakar (ayam|ikan|sate|jagung)|buka puasa|takjil|
        gosongin|koki|kokinya|waffle|lapak|tiga piring""",
    "shop": """beli|jual (hp|motor|barang)|harga|murah|mahal|diskon|promo|shopee|tokopedia|lazada|cod|ongkir|paket|uang saku|rupiah|nt|baju baru|sepatu baru|tas|
        skincare|potong rambut|tiket|dompet|bokek|kado|lotre|menang undian|pinjol""",
    "tool": """nempel (label|stiker|stempel|barcode)|nempelin (label|stiker|barcode)|salah label|mata (pisau|bor)|mata pisau potong|sparepart|suku cadang|stok|minta(nya|) ke siapa|ukuran|gambar teknik|toleransi|spek|spesifikasi|nomor seri|target|
        produksi|output|reject|cacat|maintenance|servis|service|teknisi|layar|komputer|laptop|aplikasi|app|wifi|internet|sinyal lemot|lemot|lag|error|file|
        print|printer|password|login|akun|update|install|process|kill|burn in|burn-in|kawat las|stiker barang|palet kosong|obeng|baut|oli|cutter baru|tombol|
        charger|kuota|taro di rak|ditaro di rak|saya taro|di rak kok|kunci inggris|helm saya|ketok helm|bau lem|bau lemnya|kipas|buka kardus|
        pinjam (cutter|gunting|pisau|obeng|palu)|tumpul|tumpul semua|pisau di dapur|pisau dapur|stok opname|lift rusak|naik 10 lantai|di lemari mana|
        tutup kaleng|kaleng cat|ada alat""",
    "habit": """tiap hari|setiap hari|tiap (minggu|bulan|malam|kali|shift)|setiap (minggu|bulan|malam|kali|shift)|selalu|sering|kadang|biasanya|terus terusan|
        seminggu (ini|terakhir)|(2|3|4|5|6|dua|tiga|empat|lima|enam) (minggu|bulan|tahun)|berbulan bulan|bertahun tahun|
        sudah (lama|sebulan|seminggu|setahun|berapa)|dari (hari pertama|dulu|awal|bulan lalu)|sampai sekarang|sampe skrg|akhir akhir ini|belakangan|gitu terus|
        mulu|melulu|belum pernah|seharian|semingguan""",
    "laugh": """haha|wkwk|wkwkwk|hehe|hihi|lol|ngakak|lucu|kocak|bercanda|becanda|canda|ketawa|gokil|anjir|anjay|jir|wk|awokwok|xixi|seru|asik|asyik|keren|mantap|
        ganteng|cantik|imut|gemes|pacaran|gebetan|jomblo|galau|baper|ghosting|bucin|crush|gabut|kangen|rindu|ketiduran|ngiler lihat|kenyang|bohong|jujurly|btw|
        meninggoy|tewas aku|aku tewas|coret mukanya|bandel|iri|kinclong|curhat|nyanyi|seumur hidup|bangga|kesel|puas|madunya enak""",
    "ask": """apa (boleh|bisa|itu|artinya|maksudnya)|boleh (tidak|ga|gak)|bisa (ganti|pindah|minta|tidak|tolong cek)|gimana cara|bagaimana cara|berapa|jam berapa|
        kapan|di mana|dimana|siapa yang (tahu|nanggung|pegang)|kenapa|mau tanya|nanya|tanya|ya kak|apakah|maksudnya|artinya|sudah (diproses|sampai|ada)|
        diproses|prosesnya|perkembangan|batalin|batal|kepencet|ganti bahasa|daftar|syarat|wajib|harus bawa|rekomendasi|
        boleh (bawa|simpan|pakai|pinjam|minta|taruh)|ditaro mana|beli di mana|tetes mata""",
    "pay": """gaji|gajian|upah|slip|lembur|potong|dipotong|potongan|bonus|tunjangan|biaya|asuransi|kontrak|visa|arc|pindah (perusahaan|pabrik|kerja)|jadwal|cuti|
        libur|izin|absen|jurusan|instruktur|pembimbing|kunjungan|mess panas|kamar isi|kipas|ac|bus|antar jemput|katering|laporan|lapor|kasus|pengaduan|proses|
        goblok|tolol|ngatain|ngejek|diejek|dikucilkan|diomongin|bentak|dibentak|dimarahi|dimarahin|diskriminasi|rasis|stres|stress|susah tidur|insomnia|
        homesick|kangen rumah|sedih|bersih bersih|nyapu|ngepel|aplikasi|lempar baut|bilang bodoh|di depan semua|kelamaan|semua orang juga|pindahin|
        carikan pabrik|tidak cocok|tempat lain|diambil orang|berisik|tidak bisa tidur|nempel nempel|pegang pinggang|risih|qc|kantor pusat|
        kamar (1|2|3|4|5|6|7|8|9|isi)|gedung (1|2|3|4|5|a|b|c)|dikunci di luar|terkunci di luar|jam malam|gerbang ditutup|gerbang (dikunci|ditutup) jam|
        kunci gerbang jam|dipulangin|tidak ada order|lebih cepat|pulang cepat""",
    "pet": """kucing (lucu|liar|tetangga)|nyamuk|kecoa|tikus|semut di|cicak|laba laba kecil|tanaman|kaktus|bunga|hp (saya |)(rusak|lemot|jatuh|mati|hilang)|
        laptop (rusak|lemot|mati|hang)|earphone|headset|motor mogok|kipas rusak|ac mati|mesin cuci|kulkas kos|akun game""",
    "slang": """mati (gaya|kutu|lampu|gabut|gabutan|rasa|matian|penasaran|kelaparan|kebosanan|ketawa|aja deh)|setengah mati|capek (mati|banget kerja)|
        ngakak (sampai|sampe)|(ketawa|ngakak) (sampai|sampe) (mati|pingsan|nangis|guling)|laper mati|mau mati (ketawa|bosen|gabut)|makan hati|
        kayak (neraka|zombie|mayat|orang mati|penjara|oven|robot|setan)|serasa|rasanya kayak|seperti|ibarat|hampir|nyaris|untung|misal|andai|seandainya|kirain|
        kukira|sakit hati|patah hati|hancur hati|nyesek|nyesek liat|otak (ngebul|panas|meledak)|kepala mau pecah|kiamat|auto|tewas|meninggoy|ambyar|mampus|
        sekarat (gabut|dompet)|dompet (sekarat|kering)|bunuh (waktu|mood)|pembunuh mood|membunuh waktu|jantungan liat|pingsan (liat|lihat)|mental breakdance|
        lelah hayati|tidak (ada niat|mau|pengen|ingin|akan) bunuh diri|tidak bunuh diri|darah tinggi|petak umpet|minum obat (rutin|tiap|darah|sesudah|setelah)|
        kucing(ku|nya)? (lompat|loncat|jatuh)|hp(ku|nya)? (jatuh|kecemplung|rusak|mati)|asap (sate|dapur|gorengan|rokok)|ngerokok di kamar mandi|mati aku|
        lutut lemes|deg degan""",
    "if": """kalau|kalo|jika|apabila|misal|misalnya|seandainya|andai|takut suatu|suatu hari|suatu saat|lama lama|bisa bisa|nanti bisa|jaga jaga|hati hati|awas|
        supaya tidak|biar tidak|hampir|nyaris|untung tidak|kirain|dikira|saat terjadi|ketika ada|bisa (kena|jatuh|kesetrum|kecelakaan)|rawan|
        tidak boleh (naik|masuk|ke|lewat|pakai|bawa)|kata perusahaan""",
    "lack": """tidak (dikasih|ada|dapat|pakai|disediain|disediakan|diberi|dipasang) (sarung tangan|masker|kacamata|helm|sepatu|pelindung|apd|pengaman|penutup|tanda|alat|rambu|kipas|ventilasi)|
        belum (dipasang|diperbaiki|diganti|dikasih|dibenerin)|tidak (diganti|diperbaiki|dibenerin|dibersihin|ditanggepin)|
        (lapor|bilang) (berkali|tiga|dua|beberapa) kali|belum ditanggepin|licin|kadaluarsa|expired|rusak (dari|sejak|udah)|usang|karatan|
        katanya (tidak apa|biasa|wajar)|disuruh (tahan|lanjut|kerja|sabar)|tidak ada penutup|kabel(nya)? (kebuka|terkelupas)|kalau hujan bocor|
        tidak ada yang pasang|kabel (asrama |kamar )?(kebuka|kelupas)|kalau hujan|berisik banget|panas banget di|tidak ada kunci|bocor terus""",
    "like": "kayak|kaya|kyk|seperti|ibarat|macam|bagaikan|serasa|rasanya|kayak (ditabrak|kelindes|digebukin)",
    "work": """minggu ini|bulan ini|sebulan|senin sampai|pagi|siang|sore|shift pagi|bantu|bantuin|pindahin|angkat barang|naikin palet|packing|lakban kardus|kardus|
        nyapu|ngepel|ngelap|bersihin|bersih bersih|cuci|cuci piring|nyuci|sikat|buang sampah|ganti (sprei|pisau|lampu|oli)|housekeeping|sortir|cek|perawatan|
        servis|diservis|pasang|pasang (ac|baut)|bongkar|bongkar mesin|kasih oli|isi formulir|ngukur|latihan mesin|jadi (tiga|dua|20)|belajar|
        belajar (las|goreng|masak)|ngajarin|diajarin|guru ngajarin|guru liatin|guru pegangin|kerjaanku|tugasku|kerjaan|kemajuan|rapat|pelanggan|tamu|
        anter tamu|rame tamu|siapin bahan|nyalain (lampu|mesin)|buka pintu|kami berlima|bareng|terus pulang|
        pake (sarung tangan|masker|topeng|kacamata|celemek|sabuk|helm)|pakai (sarung tangan|masker|topeng|kacamata|sabuk|helm)|disinfektan|buka jendela|
        mau topan|ngiket rak|tutup jendela|pegel|seru""",
}  # fmt: skip
