"""Indonesian hints of wishing to die: the wish, the farewell, the means."""

from typing import Final

WORDS: Final = {
    "die": """meninggal|modar|koit|bundir|gantung diri|(ngakhiri|mengakhiri|akhiri|akhirin) (hidup|semua|semuanya)|tidak (mau|ingin|pengen) hidup|
        hidup (saya|ini) (selesai|berakhir|tidak)|capek hidup|cape hidup|lelah hidup|bosan hidup|nyawa|mayat|jenazah|kuburan|kubur|makam|peti mati|tahlil|
        tahlilan|yasinan|akhirat|menyusul (ibu|bapak|nenek|mama)|selamanya|good night forever|logout (dari |)(dunia|hidup)|log out (dari |)(dunia|hidup)|
        pulang (ke |)(tuhan|allah|rahmat|yang maha)|wafat|tiada|tewas|sakaratul|ajal|tamat riwayat|overdosis|mengakhiri""",
    "dead": "mati|mokad",
    "rest": """tidak (akan |)(sakit|capek|sedih|bangun|nangis|ngerasain|kerasa|terasa|ada) lagi|tidak (akan |)(ngerasain|kerasa|bangun|ada|repot)|
        sudah (tidak (ada|kuat|sanggup|takut|sakit|butuh|perlu)|ikhlas|pasrah|tenang|mantap|bulat|beres semua|kuputuskan)|
        (akhirnya|biar|bisa|mau|pengen|ingin) (tenang|istirahat|bebas|lega|selesai|tidur|damai)|
        tidur (selamanya|terus|panjang|selama lamanya|yang lama|lama|tidak bangun)|istirahat (selamanya|panjang|tenang)|jangan (di|)bangunin|
        tidak usah (di|)bangunin|menghilang|lenyap|lepas semua|bebas|(malam|hari|besok) (terakhir|ini selesai)|
        (pesan|chat|foto|makan|malam|kali|postingan) terakhir|besok (saya |)(sudah |)(tidak|gak)|tidak ada (besok|lagi)|habis (ini|malam ini|hari ini)|
        setelah (ini|malam ini)|pergi (jauh|dulu|selamanya|malam|sekarang)|tempat (jauh|tenang|yang)|berangkat (malam|sekarang|duluan|dulu)|pamit|
        selesai sudah|sudah selesai|tamat|semuanya (selesai|berakhir|usai)|tinggal (nunggu|selangkah|dikit)|ternyata tidak mau|tidak menyesal|gak nyesel|
        tidak nyesel|keputusan|melayang|ringan|(nama saya|namaku|jadwal saya) (dicoret|dihapus|dicabut|kosongin)|dicoret (aja|saja)|
        percuma (ditaruh|dijadwalin|ditulis)|saya tidak (akan )?(masuk|datang|ada) (lagi|minggu|besok)|tidak masuk lagi|kayaknya cukup|harusnya cukup|
        cukup (dalam|tinggi|banyak)|kali ini (pasti|tidak|beda|harus|jadi)|yang dulu gagal|tidak akan gagal|tinggal bentar|tinggal sebentar|shift terakhir|
        tugas terakhir|laporan terakhir|sudah waktunya|waktunya|hari ini harinya|malam ini malamnya|met (bobo|tidur)|
        selamat (tidur|malam) (semua|semuanya|dunia|guys)|yang (nemu|nemuin|menemukan)|maaf ya repot|maaf (kalau )?(repot|kotor|bau)|kasur sudah rapi|
        sudah rapi|suara (di )?kepala|kepala(ku)? (tenang|sepi|diam)|tidak takut (lagi|kok)|tidak sakit (lagi|kok)|plong|damai|tanpa saya|dunia tanpa|
        berangkat|ga pake pesawat|pake tali|minta maaf ke semua|minta maaf sama semua|ku beresin|kamar sudah ku beresin|dicoret|percuma ditaruh|hp(ku)? mati|
        kalau hp(ku)? mati|setengah jam lagi|paling setengah jam|tidak sakit kok|sudah (ku )?minum|sudah (ku )?telan|nyuruh terus|suaranya nyuruh|
        suara(nya)? (nyuruh|bilang)|met malem bu|dicoret aja|dicoret saja|percuma|tinggal nunggu|tidak tahan lagi|abis shift aku|habis shift aku|abis lompat|
        jadi tenang|lompat jadi tenang|kayaknya tenang""",
    "join": """(ketemu|nyusul|menyusul|ikut|bareng|nemenin|jemput|dijemput|kumpul|bersama) (sama |)(ibu|bapak|mama|papa|nenek|kakek|mbah|almarhum|almarhumah|alm|adik|kakak|emak|ayah|opa|oma|dia)|
        almarhum|almarhumah|alm|surga|akhirat|alam (sana|lain|baka)|di sana|di atas sana|dunia lain|kehidupan (selanjutnya|berikutnya|lain)|reinkarnasi|
        malaikat|(ibu|bapak|nenek|mama) (manggil|panggil|nunggu|sudah tidak ada|meninggal)|nenek (manggil|jemput|nunggu)|ibu (manggil|jemput|nunggu)|
        dipanggil (nenek|ibu|almarhum)|ketemu (nenek|ibu|bapak|kakek|mama)|sebentar lagi ketemu|
        sama (kakak|ibu|nenek|bapak|mama|adik)(ku|nya)? (sekarang|lagi|di sana)|sudah sama (kakakku|ibu|nenek|bapak|mama|kakak)|
        anggap (aja |saja )?(aku|saya) (sudah|pergi|mati)|anggap aja|anggap saja aku|sudah sama kakakku""",
    "bye": """selamat tinggal|pamit|pamitan|(makasih|terima kasih) (ya |)(sudah|buat|untuk|atas|semua|semuanya|selama)|baik selama ini|
        maaf (ya |)(semua|semuanya|bu|pak|mama|ibu|bapak|kalau|kalo|buat|sudah)|maafin|maafkan|ampuni|jangan (nangis|sedih|salahin|nyalahin|marah|benci)|
        bukan salah (kalian|siapa|dia|ibu|kamu|mama)|
        (bilang|bilangin|sampaikan|sampein|titip|salam|kasih tahu) (ke |sama |buat |untuk |)(ibu|bapak|mama|papa|emak|keluarga|adik|orang tua|ortu|kakak|semua)|
        titip (si|adik|ibu|anak|kucing|salam|pesan|maaf)|jaga (diri|ibu|adik|mama|kesehatan|baik)|jagain (ibu|adik|mama|kucing)|rawat|
        sayang (kalian|semua|ibu|mama)|love you all|lupakan|lupain|jangan lupain|ingat saya|bahagia (ya|tanpa|selalu|terus)|sampai jumpa (di|lagi di)|
        sampai ketemu di|dadah|bye|bye semua|guys|duluan|pergi dulu|doain saya|doakan saya|2007|2008|2006|see you|(aku|saya) tidak (marah|benci|dendam)|
        tidak marah sama|jangan (benci|marah sama) saya|terima kasih pernah|senang (bisa )?kenal|untung (pernah|bisa) kenal|kamu (baik|orang baik)|ibu baik|
        kak baik|sahabat (terbaik|paling)|titip (peluk|cium|salam|maaf)|peluk (ibu|adik|mama)|cium (ibu|adik)|selamat ulang tahun (duluan|lebih)|
        jadi anak baik|sehat sehat|baik baik ya|sama sama|biar (ibu|mama|bapak|adek) (tidak|ga|gak) (nangis|susah|repot)|tidak nangis lagi|tidak usah nangis|
        pamit ke|mau pamit|cuma mau pamit|baik sama (aku|saya)""",
    "keep": """(buat|kasih|ambil|kasihin|untuk) (kamu|lu|lo|adik|ibu|mama|kakak|teman|siapa|aja|kalian)|ambil aja|boleh diambil|
        (barang|baju|hp|motor|gitar|laptop|uang|tabungan|gaji|sepatu|buku)(nya|ku|) (saya |)(buat|kasih|ambil|bagi|bagiin|semua|boleh)|dibagi|bagiin|bagi bagi|
        titip (si|kucing|motor|barang|anak|uang)|(makanan|makannya)(nya|) (di|ada)|kasih makan (si|kucing|ikan)|(kucing|ikan|hamster|burung|oyen)|
        (pin|password|sandi)(nya|) (atm|hp|di|itu|saya)|transfer semua|transfer ke (ibu|mama|rumah)|utang(ku|) (sudah|lunas)|lunas|beres beres kamar|
        kamar sudah (rapi|bersih|beres)|barang(ku|) sudah|(burung|ikan|kucing|hamster|kura)(nya|ku)? (saya )?(sudah )?(saya )?(lepas|lepasin|kasih|titip)|
        dilepas|motor (buat|ke) (abang|adik|kakak|ibu)|buku tabungan|tabungan (di|buat|ke)|di bawah (kasur|bantal)|gitar(nya|ku)? (buat|ambil)|
        hp(nya|ku)? (buat|ambil)|jam(nya|ku)? (buat|ambil)|uang asuransi|asuransi(nya)? (buat|cair|cukup)|ahli waris|cukup buat (adik|ibu|sekolah)|
        utang (sudah )?(lunas|dibayar)|sudah (ku|saya )?(bayar|lunasin) semua|kos sudah dibayar|kardus (buat|isi)|sudah dibungkusin|makanan(nya)? di rak|
        di rak|titip si|gaji(nya)? (bulan ini )?(kirim|transfer|kasih) ke (adek|adik|ibu|mama)|kirim ke (adek|adik|ibu|mama)|rawatin ya|jagain ya|
        titip (anjing|kucing|ikan)|uang lebaran|masukin tas (adek|adik)|ke tas (adek|adik)|tas adek""",
    "letter": """surat|surat wasiat|wasiat|catatan|kertas|tulisan|di bawah bantal|di bantal|di laci|ninggalin (surat|kertas|pesan)|nulis surat|story|storynya|status|sw|
        postingan|posting|upload|live|live ig|live tiktok|foto (obat|hitam|tali)|layar hitam|vn|voice note|bio|caption|jadwalin|terkirim otomatis|kirim foto|
        foto (simpul|tali|pil|obat|jembatan|kaki|tangan|atap)|tulisan(nya)?|tulisan (met|selamat|pamit|maaf|good)|share (lokasi|loc)|kertas di|surat(nya)? di|
        sticky note|ganti (pp|profil|bio)|layar item|suratnya sudah jadi|surat(nya)? jadi""",
    "means": """tali|tambang|tali tambang|seutas|ikat pinggang|sabuk|gesper|selendang|seprai|sprei|simpul|dililit|lilit|diikat|ngiket|ikat|gantungan|paku|kipas angin|
        balok|kayu di atas|arang|bara|lakban|dilakban|ditutup rapat|ventilasi|knalpot|mesin mobil|garasi|gas dibuka|silet|cutter|pisau|pecahan kaca|beling|
        gunting|bak mandi|kursi|bangku|plastik di kepala|pistol|peluru|bensin|korek|kuat (nahan|menahan) (berapa|beban|kg|50|60)|simpul(nya)?|simpul tali|
        tali(nya)? (kuat|sudah|di|kenceng)|kalung tali|tes (beban|tali)|kuat nahan|nahan badan|batu (di|ke) (kantong|saku|tas)|masukin batu|kantong celana|
        pemberat|barbel|selang (ke|dari|masuk) (mobil|knalpot|jendela)|kaca (ditutup|dilakban)|panggang (di|dalam) kamar|bakar arang|nyalain arang|digerus|
        gerus|dicampur (ke|sama) (minuman|kopi|teh)|pake tali|pakai tali|kabel roll|tali jemuran|hair dryer|nyolok di sebelah|hair dryer nyolok|di bak mandi|
        di bak|tali(nya)? (sudah )?(siap|jadi)|obat(nya)? sudah siap|pisau(nya)? sudah siap""",
    "height": """jembatannya|pager|pagar|pagernya|lantai (5|6|7|8|9|10|11|12|13|14|15|lima|enam|tujuh|delapan|atas|paling)|tebing|jurang|rel|rel kereta|pinggir rel|
        kereta|keretanya|peron|mrt|waduk|danau|dermaga|ombak|bibir (gedung|jurang|jembatan)|atas sini|dari atas|jalan tol|truk lewat|palang|mesin ac luar|
        luar tembok|tembok luar|lantai (11|13|14|16|17|18|20)|air pasang|ombak besar|tanggul|bendungan|pintu air|garis kuning|lewat garis|
        kereta(nya)? (3|2|5|tiga|lima|dua)|perlintasan|underpass|flyover|tower air|genteng|tiang|jaring|pembatas|truk kenceng|jalan raya|semut|kyk semut|
        kayak semut|cari (sungai|jembatan|gedung|laut|tempat tinggi|atap)|mau cari sungai|jembatan penyeberangan|penyeberangan|atap gedung|gedung tinggi|
        bibir gedung|puncak gedung|atas gedung|di jembatan|di atap|di rel|di tebing""",
    "edge": """lompat|terjun|melompat|meloncat|selangkah|satu langkah|tinggal (maju|selangkah|lompat|loncat|lepas)|maju (selangkah|dikit|sedikit|lagi)|langkah|lepas|
        lepasin|melepas|ngelepas|(sudah|udah) (ku|saya|di|)(lewatin|lewati|naik|naiki)|manjat|naik (ke|pager|pagar|atap)|
        duduk di (pinggir|tepi|pagar|pager|atas|rel|atap|jendela)|berdiri di (pinggir|tepi|pagar|atas|rel|atap|jendela)|
        di (pinggir|tepi|tengah) (rel|atap|jembatan|gedung|balkon|jalan|sungai)|kaki (menggantung|gantung|di luar|sudah)|menggantung|lihat ke bawah|
        liat ke bawah|ke bawah|dari atas|(motor|mobil|orang)(nya|) (kecil|kelihatan)|kecil kecil|kayak semut|semut|
        angin(nya|) (kencang|kenceng|enak|sejuk|dingin)|anginnya|tinggi (banget|sekali)|jalan ke (laut|air|sungai|tengah)|tidur di (rel|tengah)|
        tiduran di (rel|tengah)|kereta(nya|) (bentar|sebentar|mau|dateng|datang|lewat|sudah)|sandal(nya|) (ditinggal|dilepas)|sepatu(nya|) (ditinggal|dilepas)|
        duduk di atas|berdiri di (atas|luar|tengah|bibir)|sudah lewat|lewat garis|noleh|dipanggil tidak noleh|tidak noleh|jalan ke arah|
        ke arah (dermaga|laut|rel|jembatan|sungai)|masuk (air|laut|sungai)|air(nya)? (dingin|item|hitam|dalam)|sudah se(dada|leher|pinggang)|
        pegangan(ku)? (lepas|licin)|tangan(ku)? (licin|pegel|lepas)|pegel pegangan|kepleset dikit|tinggal lepas|lepas tangan|gelantungan|nyetir ke|tabrakin|
        nabrakin|tinggal (lompat|loncat|maju)|ku lewatin|lewatin|pagernya|dari atas sini|pagernya sudah|sudah ku lewatin|tinggal maju|merem|mau merem|
        sambil merem|ga pake helm|tidak pake helm|ngebut|ngebut (100|120|140|160)|gas pol|lawan arah|sampe sepuluh|sampai sepuluh""",
    "pill": """obat|pil|pilnya|tablet|kapsul|obat tidur|panadol|paracetamol|parasetamol|bodrex|obat (warung|maag|sakit|penenang|nyamuk)|strip|sebotol|satu botol|
        insulin|resep|sabu|ganja|ekstasi|narkoba|tembakau gorila|sinte|jarum suntik|suntik|obat(nya)? di tangan""",
    "gulp": """menelan|nelan|nelen|telan|telen|ketelen|ketelan|tertelan|ditelen|ditelan|
        minum (semua|semuanya|sebotol|satu|banyak|habis|20|30|40|50|obat|racun|bayclin|baygon|cairan|pembersih)|minum(nya|) sekaligus|
        (di|ku|)minum (semua|habis)|sekaligus|(habis|abis) (semua|sebotol|satu|sekotak)|sebotol|satu botol|satu strip|dua strip|sekotak|segenggam|
        (20|30|40|50|25|15|puluhan|belasan) (butir|biji|tablet|pil)|butir|nenggak|menenggak|tenggak|diminum semua|kebanyakan (minum|obat)|overdosis|od|
        (ku|di|)(jejerin|jejer|jajarin|susun|itung|hitung)|dijejer|ku abisin|kuabisin|habisin|abisin|sengaja|masuk mulut|ke mulut|ngupasin|kupasin|dikupasin|
        ngebuka(in)? (semua )?(obat|strip)|bukain obat|ditumpuk|numpuk|kayak gunung|segunung|satu satu|sebutir sebutir|(ku|di)teguk|teguk|meneguk|
        rebut tidak bisa|ngerebut|sama (bir|alkohol|miras|soda)|campur (bir|alkohol|soda|miras)|dihabisin|diabisin|abisin sebotol|setengah botol|sekaleng|
        sejerigen|kebanyakan|nyesel|menyesal|nyesel sekarang|tidak bisa muntah|mau dimuntahin|mau muntahin|kekumpul|dikumpulin|sudah kekumpul|ngumpulin obat|
        nunggu lampu mati|lampu mati|jejerin|jejer|pilnya|ku jejerin|baru ku abisin|tidur dulu baru|obatnya sudah|(20|30|40|50)an|30an|nelen 30an|obat panas|
        obat demam|ditelan semua|nelen semua|minum semua""",
    "poison": """racun|racun (tikus|serangga|rumput)|baygon|bayclin|pemutih|pembersih (lantai|wc|toilet|porselen)|cairan (pembersih|kimia|pel|aki)|pestisida|herbisida|
        gramoxone|potas|sianida|thinner|tiner|bensin|spiritus|metanol|miras oplosan|oplosan|deterjen|soda api|air keras|asam|cuka getah|air aki|keracunan|
        jamur|pahit|panas (di |)(perut|tenggorokan|dada)|perut(nya|ku|) panas|tenggorokan (panas|kebakar|terbakar)|cairan biru|coolant|
        nyemprot (sawah|rumput|hama|kebun)|yang buat (nyemprot|nyuci|bersihin|ngepel|cat)|semprotan|pembasmi|racun sawah|obat (sawah|hama|rumput)|
        cairan (cuci|pencuci|mold|cetakan|rem)|minyak (rem|tanah)|cat|lem|aki|lidah (baal|kebas|mati rasa|melepuh|perih)|mulut (melepuh|perih|panas|berbusa)|
        kerongkongan|perut (kebakar|perih|mules|melilit)|teguk|nyemprot sawah|lidah baal|anti karat|ke mulut|masuk mulut|
        tidak sengaja (minum|nelen|kesemprot|kehirup|ketelen)|kayak disayat|tenggorokan kayak""",
    "nostop": """jangan (telpon|telepon|cari|nyari|cariin|ke sini|kesini|halangin|cegah|tolong|selamatin|datang|dateng|ditolong|dicari|bales|balas|bilang|kasih tahu|nunggu|tunggu|hubungi|khawatir)|
        tidak usah (telpon|telepon|cari|cariin|nyari|nyariin|ke sini|tolong|datang|dicari|bales|balas|nunggu|khawatir)|
        tidak ada yang (bisa|akan|tahu|lihat|denger|nyegah|cari|nolong)|sudah (telat|terlambat)|terlambat|
        (pas|waktu|saat|kalau) (kamu|ibu|kalian|ini) (baca|dibaca)|hp(nya|) (mati|dimatikan|tidak aktif|off|dimatiin)|nomor(nya|) (mati|tidak aktif)|
        tidak (diangkat|dijawab|dibales|dibalas|aktif|bisa dihubungi|bisa ditelpon|ketemu|respon)|hilang kontak|sharelok|share loc|shareloc|lokasi|
        (nunggu|tunggu|kalau|kalo|pas|setelah|habis) (semua|temen|teman|mereka|orang|yang sekamar|anak anak|dia|sekamar) (sudah |)(tidur|pergi|lelap)|
        diem diem|diam diam|jangan bilang (siapa|ibu|mama|guru)|rahasia|blokir|blok|hapus (akun|semua)|keluar grup|yang nemu|tidak nyambung|
        ditelpon (tidak|ga|gak) (nyambung|diangkat)|ga nyambung|pintu (ku|di)?kunci|kunci dari (dalem|dalam)|kekunci dari dalem|dikunci dari dalem|
        (diketok|digedor|diketuk) (tidak|ga|gak) (buka|jawab|nyaut|dibuka)|semua (lagi )?(tidur|pergi|kerja)|sepi|tidak ada siapa|kosong|senyum|senyum senyum|
        ketawa sendiri|keburu|tidak bawa hp|pergi tidak bawa|ninggalin hp|hp(nya)? ditinggal|tidak sanggup (ketemu|hidup|lagi)|pergi sendirian|
        keluar sendirian|nunggu yang sekamar tidur|sekamar tidur dulu|disuruh janji|janji tidak bilang|suruh janji|jangan bilang (ibu|guru|siapa)|
        tidak pernah gitu|dia tidak pernah gitu|tidak kayak biasanya|aneh banget chatnya|chatnya aneh|tiba tiba (minta maaf|baik|makasih)|suratnya sudah jadi|
        nanti ibu tidur|kalau ibu tidur|ibu tidur aku|(ibu|mama|bapak) tidur aku (pergi|berangkat|keluar)""",
    "weary": """beban|tidak (kuat|sanggup|tahan) (lagi|hidup|banget)|gak kuat|tidak kuat|sudah tidak (kuat|sanggup|tahan)|tidak berguna|sampah|percuma|sia sia|
        tidak ada (gunanya|artinya|harapan|yang peduli|yang sayang|yang butuh|yang ngerti|jalan|yang nyari)|putus asa|menyerah|nyerah|hancur|depresi|buntu|
        capek (banget|hidup|semua|sama)|lelah (banget|hidup|semua|sama)|benci (diri|hidup)|sendirian|kesepian|kosong|hampa|gagal|nyusahin|menyusahkan|
        ngerepotin|lebih baik (saya |)(tidak|mati|pergi|hilang)|mending (saya |)(mati|hilang|pergi|tidak)|tidak pantas|
        pengen (berhenti|udahan|hilang|tidur|kabur)|mau udahan|udahan aja|takut sama diri|nyakitin diri|menyakiti diri|tersiksa|temenin (ngobrol|saya|aku)|
        ngobrol dong|ajak ngobrol|jangan tinggalin|tangan(ku|ku sendiri)? (jalan|gerak|gatel) sendiri|jalan sendiri|manggil manggil|kayak manggil|bisikan|
        bisikan di|suara suara|nahan diri|tidak bisa nahan|takut (nyakitin|ngelukain|kebablasan)|cegah saya|tahan saya|tidak ada yang tahu|
        tidak berani bilang (ibu|ortu|rumah)|hidup(ku)? (hancur|berantakan|habis)|sudah hancur|tidak ada tempat|mending tidak""",
    "slash": """nyilet|silet|menyilet|nyayat|sayat|menyayat|iris|ngiris|mengiris|gores|ngegores|(potong|memotong|motong) (nadi|tangan|urat)|nadi|urat|pergelangan|
        lengan|paha|dalem (banget|bgt)|terlalu dalam|kedaleman|dalam banget|handuk(nya|) (merah|basah|penuh)|merah (semua|banget)|
        (lantai|air|baju|kasur|tisu)(nya|) merah|benturin kepala|jedotin kepala|mukul diri|mukulin diri|bekas (sayatan|luka baru|silet)|self harm|selfharm|
        barcode|tidak mau nutup|nutup lagi|luka(nya)? (nganga|kebuka|tidak|dalem|dalam|lebar)|yang ini (dalem|dalam|tidak|parah)|merah(nya)?|merah semua|ubin|
        wastafel merah|keramik|lengan panjang|garis garis|cutter(nya)?|cutternya kedaleman|biasanya tidak (gini|sedalem|separah)|silet baru|
        pake (silet|cutter|beling|kaca|jarum)|ngelukain (diri|tangan)|airnya (makin )?(pink|merah)|makin pink|makin merah|air anget|di wastafel|rendam tangan""",
}  # fmt: skip
