"""Indonesian hints of places that turn dangerous, of what people do to others, and of the moment."""

from typing import Final

WORDS: Final = {
    "flame": """api|apinya|kebakar|terbakar|dibakar|ngebakar|nyala|menyala|berkobar|kobaran|menjalar|merambat|meluas|membesar|makin (besar|gede|tinggi)|percikan|
        bunga api|kembang api|korslet|konslet|korek|bensin|kompor (meledak|nyala|bocor)|kasur|gorden|sprei|hangus|gosong|padam|
        tidak (bisa |)(padam|dipadamin|dimatiin)|pemadam|damkar|powerbank|baterai (meledak|kembung|ngebul)|merah (menyala|nyala|membara)|membara|ngebul|
        meletup|meletup letup|letup|jilat|apinya jilat|oranye|oranye semua|netesin api|netes api|plafon (netes|kebakar|jatuh)|motor listrik|ngecas|dicas|
        sepeda listrik|lilin|puntung|rokok|panas lantainya|pintu panas|dinding panas|api (sudah|udah|di|dari|makin|besar|gede|naik|merembet)|bensin tumpah|
        bensin(nya)? tumpah|ngerokok deket|ada yang ngerokok""",
    "smoke": """asap|asapnya|asep|asepnya|berasap|ngebul|kepulan|tebel|tebal|pekat|hitam|kabut|bau (hangus|gosong|terbakar|plastik|kabel|aneh|menyengat)|bau|
        perih mata|tidak (kelihatan|keliatan)|lorong|tangga(nya|)|koridor|alarm(nya|)|sirine|bunyi terus|
        dari (plafon|pintu|lantai|panel|bawah pintu|ventilasi)|batuk|engap|sesak|putih semua|gelap total|tidak kelihatan (apa|tangan|jalan)|merangkak|
        handuk basah|tutup (hidung|mulut)|di balkon|balkon|terjebak di balkon|tangga (penuh|kebakar|item|asap)""",
    "gas": """gas|gas (bocor|lpg|elpiji|melon)|bau gas|bocor|kebocoran|rembes|ngebocor|mendesis|desis|tabung|selang|regulator|karbon monoksida|co|amonia|klorin|
        kaporit|nitrogen|h2s|bau (telur|busuk|menyengat|telor)|telor busuk|telur busuk|menyengat|nyengat|beracun|racun|uap|kecampur|dicampur|nyampur|campur|
        tangki|sumur|septic|gorong|lubang|silo|turun (nolong|ke|ngecek|bantu)|tidak (naik|keluar|muncul) (lagi|naik|keluar)|belum (naik|keluar)|pemanas air|
        water heater|genset|semua (pusing|mual|pingsan|lemes|ngantuk)|pada (pusing|mual|muntah|pingsan|lemes)|muntah|uap (kuning|hijau|putih)|mendidih keluar|
        drum(nya)?|drum|tong|jerigen|genset(nya)?|ditaro di (dapur|kamar|dalam)|ditaruh di dalam|septic tank|turun ke|satu turun|yang kedua|nolong ikut|
        ikut diem|tidak naik|belum naik|kaporit sama|nyampur (pemutih|kaporit)|yang deket|yang dekat|bau aneh|sekelas (pada|nangis|muntah|batuk)|
        nangis matanya|mata(nya)? (perih|nangis) semua|dua muntah|ada yang muntah|tidak dinyalain|ga dinyalain|kompor(nya)? (semua )?(ku )?buka|
        jendela ku tutup|jendela ditutup|empat empatnya""",
    "water": """tenggelam|kelelep|tengelam|hanyut|kehanyut|kebawa (arus|air|ombak|banjir)|terseret (arus|ombak)|arus|banjir|
        air(nya|) (naik|masuk|sudah|makin|setinggi|deras|bah)|seleher|sedada|sepinggang|selutut|seperut|se(leher|dada|pinggang)|tidak bisa renang|berenang|
        renang|ombak|sungai|kolam|kecebur|nyebur|basement|longsor|pusaran|sedagu|sehidung|semata kaki|parkiran bawah|kedorong air|kebawa ombak|sendal(nya)?|
        cuma sendal|ngambang|mengambang|tidak muncul lagi|belum muncul|tidak nongol|kecemplung|nyemplung|mobil (masuk|nyemplung) (air|kali|sungai)|air masuk|
        sabuk(nya)? (macet|tidak)|ke tengah|renang ke tengah|belum balik( balik|)|tidak balik|kebawa|kurang satu|kurang satu orang|gelembung|gelembungnya|
        nyelam|menyelam|di kali|sepaha|air selutut|di pinggir (kali|sungai|laut)|cuma sendalnya|belum balik balik""",
    "blast": """meledak|ledakan|meledug|duar|jeder|meletus|bom|tabung(nya|) (meledak|bocor)|boiler|ketel|tekanan(nya|) (naik|tinggi)|kompresor|bunyi (keras|ledakan)|
        suara (ledakan|keras)|goyang|getaran|kembung|mau meledak|menggelembung|jarum(nya)? (merah|mentok)|katup|mendesis|siap meledak|mau jebol""",
    "shut": """terkunci|kekunci|dikunci|kunci|dikurung|kurung|disekap|sekap|terjebak|kejebak|terperangkap|
        pintu(nya|) (macet|tidak|dikunci|kekunci|terkunci|rusak|ketutup|ditutup|dirantai|digembok|ga|keganjel)|gembok|digembok|rantai|
        tidak (bisa|boleh|dibolehin|dikasih) (keluar|dibuka|buka|kabur|pulang|pergi|turun)|ga dibolehin|tidak ada jalan|jalan keluar|pintu darurat|
        pintu keluar|kontainer|basement|bagasi|dari luar|di dalam|dalem|masih di dalam|(kita|kami|kta) (di dalam|bertiga|berdua|berempat|dua orang)|bertiga|
        berdua|oksigen|tidak ada (sinyal|udara|lampu|jendela|oksigen)|(bat|batre|baterai|batere|hp) (tinggal|sisa|1|2|3|4|5)|tinggal (1|2|3|4|5) ?(persen)|
        lampu(nya|) mati|gelap|gagang(nya)?|gagang pintu|tidak ada gagang|gagang (patah|rusak|copot)|patah di dalem|dirantai|dirantai dari luar|
        diganjal dari luar|dipalang|tidak kebuka|susah dibuka|kedorong|pintunya kedorong|berempat|berlima|kami berlima|gelap gulita|pengap|kabel(nya)? bunyi|
        dikit dikit|antara lantai|di dalem(nya)?|di lift|teriak (tidak|ga) (ada|kedengeran)|tidak ada yang denger|liftnya turun|turun dikit dikit|
        kabelnya bunyi|kejebak di lift|lift(nya)? (jatuh|macet|turun|mati)|dikunci di gudang|kekunci di gudang""",
    "roof": "atap|rooftop|balkon|jendela|jembatan|puncak|tower|menara|stasiun|laut|pantai|sungai|tandon|crane|tepi|pinggir|ujung|tangga|genteng|lift|lubang",
    "door": "luar|pintu|pintunya|jendela|kunci|di luar|listrik|kabel|stop kontak|colokan|saklar|panel|arus|aliran",
    "weapon": """pisau|golok|parang|celurit|clurit|pedang|samurai|pistol|senjata|senjata tajam|sajam|senapan|linggis|palu|martil|kapak|besi|pipa|pipa besi|kayu|balok|
        stik|tongkat|pemukul|batu|bata|botol|botol pecah|gunting|obeng|cutter|kunci inggris|rantai|gear|gir|bensin|air keras|kursi|sabuk|ikat pinggang|
        stun gun|nodong|todong|ditodong|nodongin|bawa (pisau|golok|parang|besi|kayu|batu|senjata|balok)|jerigen bensin|jerigen|
        bawa (jerigen|bensin|parang|golok|celurit|besi|kayu|clurit|pisau|pistol)|pada bawa|ngasah|ngasah (golok|pisau|parang)|mengasah|isi peluru|ngokang|
        dikokang|pake (besi|kayu|sabuk|kabel|botol|batu|helm|golok|pisau|parang)|bawa (kayu|balok)|siram bensin|korek|molotov|paku|
        pegang (cutter|pisau|silet|pistol|gunting|golok|tali)|lagi pegang|senapan berburu|nempel di gigi|di mulutku|di mulut ku|ke kepala(ku)?|di pelipis""",
    "hit": """pukul|dipukul|dipukulin|mukul|mukulin|memukul|gebuk|digebukin|gebukin|ngegebukin|hajar|dihajar|keroyok|dikeroyok|ngeroyok|tendang|ditendang|nendang|
        tampar|ditampar|nampar|tonjok|ditonjok|nonjok|cekik|dicekik|nyekik|mencekik|jambak|dijambak|seret|diseret|nyeret|tarik|ditarik|dorong|didorong|banting|
        dibanting|lempar|dilempar|ngelempar|tusuk|ditusuk|nusuk|bacok|dibacok|ngebacok|serang|diserang|nyerang|kejar|ngejar|kepung|dikepung|ngepung|kroyok|
        berkelahi|tawuran|ribut|ngamuk|mengamuk|kalap|mabuk|mabok|diikat|ditindih|bekap|dibekap|membekap|injek|diinjak|sabet|sabetin|hantam|dihantam|aniaya|
        dianiaya|siksa|disiksa|rusak(in|)|banting pintu|lempar barang|tidak berhenti|nyerbu|gedor|dihajar suami|dipecut|pecut|disabet|digampar|gampar|
        dihantamin|diinjak injak|ditendangin|dicambuk|suara (hantaman|pukulan)|bruk|dipaksa (abisin|minum|buka|jongkok)|taruhan|ospek|plonco|dicelupin|
        dibenamin|direndem|nindih|neken leher|dari belakang|aku lepas|lepas dari|dirantai|rantai|diiket|nusukin|nusukin gunting|tusukin|
        nusuk (diri|paha|perut|tangan)|bacok orang|ngebacok orang|ngejar ibu|ngejar mama|pake botol|bawa botol|buang hp|banting hp|lempar hp""",
    "threat": """bunuh|membunuh|ngebunuh|bantai|habisin|ngabisin|dihabisin|habisi|matiin saya|bacok|ngebacok|bakar (saya|kamar|mess|rumah|motor)|ancam|diancam|ngancam|
        ngancem|mengancam|ancaman|awas (kamu|lu|lo|kalau)|liat (aja|saja|nanti)|lihat (aja|saja|nanti)|
        tidak (selamat|bakal selamat|akan hidup|lihat besok|bisa lolos)|
        (mau|bakal|akan|nanti|ntar) (datang|dateng|ke sini|kesini|ke mess|ke kos|ke kamar|nyari|nyamperin|jemput|ngabisin|habisin|balas|bales)|nyamperin|
        disamperin|samperin|nyari saya|nyariin saya|dicari|nungguin (di|saya)|ditungguin|tunggu di (depan|luar|gerbang|parkiran)|tau (kamar|kos|alamat|tempat)|
        tahu (kamar|kos|alamat|tempat)|hitung mundur|balas dendam|dendam|utang|hutang|nagih|penagih|debt collector|preman|rentenir|geng|gengnya|
        bawa (teman|temen|orang|massa|geng|gengnya)|malam ini|ntar malam|nanti malam|patahin|matahin|kaki saya|nurut|
        kalau (rokok|lilin|lagu|waktu)(nya)? (abis|habis)|abis giliran|giliran (saya|aku|kita|kami)|giliran|terus dia|turun atau|atau sekalian|
        sekalian (satu|semua|sekos)|satu kos|sekos|nyebut nama|nyebut (nama )?(aku|saya)|manggil nama|manggil manggil|teriak nama|teriakin nama|dicari satu|
        hitung sampai|ngitung|lapor polisi (berarti|mati|awas)|kalau (lapor|kabur|teriak) (mati|dibunuh|awas)|alamat(ku)? (disebar|dishare|ditulis)|disebar|
        masuk berita|pulang tinggal nama|tinggal nama|kamu (berikutnya|selanjutnya)|foto(nya)? (mau )?disebar|sebar (foto|video)|disebarin|motong tangan|
        potong tangan|tebas|bayar pake (badan|tubuh)|pake badan|nunggu di luar|ada orang yang ngurus|ngurus aku|diurus orang|hari ini tidak bayar|tidak bayar|
        lagi ngerokok di bawah|nunggu di bawah|di bawah nunggu|tidak akan keluar (kamar|dari|sini|hidup)|tidak boleh keluar kamar|
        jangan harap (keluar|pergi|hidup)""",
    "gang": """(2|3|4|5|6|7|8|9|10|dua|tiga|empat|lima|enam|tujuh|delapan|beberapa|banyak) (orang|motor|mobil|cowok|laki|preman|senior)|rame rame|ramai ramai|ramean|
        rombongan|gerombolan|segerombolan|sekelompok|geng|gengnya|preman|begal|mereka|kelompok|pada bawa|ngepung|dikepung|agen|calo|penjaga|anak buah|
        pake masker|pakai masker|bertopeng|pake (helm|sarung tangan)|muter muter|keliling (mess|asrama|kos)|naik motor (rame|bolak)|dua mobil|penagih|
        tukang pukul|bodyguard|mucikari|germo|sindikat|anak buahnya""",
    "hide": """sembunyi|bersembunyi|ngumpet|mengumpet|umpet|dalam lemari|di kolong|kolong|bawah (kasur|ranjang|meja|tempat tidur)|di (toilet|wc|kamar mandi)|
        kunci (pintu|diri|kamar)|ngunci|ganjel|diganjel|tahan pintu|nahan pintu|matiin lampu|lampu dimatiin|pura pura (tidur|chat|mati|telpon|tidak)|kabur|
        lari|melarikan|lolos|lepas dari|tangga darurat|semak|pojok|jongkok|berhasil (kabur|lari|keluar)|nyumput|menyelinap|
        aku di (kamar mandi|lemari|toilet|kolong|gudang)|saya di (kamar mandi|lemari|toilet|kolong|gudang)|kita di (lemari|toilet|gudang|kolong)|gigit dia|
        aku gigit|tendang dia|baru bisa lari|bisa lari|nyeker|tanpa sandal|dikira (tidur|mandi)|dia kira (aku|saya)|
        dia (lagi )?(mandi|tidur|di luar|di bawah|di ruang|ke wc)|pas dia (ke|lagi|tidur|mandi)|kolong lapak|di kolong lapak|aku sama adek|ganjel kursi|
        diganjel kursi|pintu ku ganjel""",
    "hush": """jangan (telpon|telepon|telfon|bersuara|berisik|ngomong|bunyi|call|vc|nelpon)|
        tidak (bisa|berani) (ngomong|telpon|telepon|bersuara|teriak|bicara|nelpon|keluar|gerak|buka|pulang|turun|tidur|angkat)|chat (aja|saja)|bisik|
        bisik bisik|pelan pelan|nanti (kedengeran|kedengaran|ketahuan|dia denger|dia dengar|dia tahu|dia balik)|kedengeran|kedengaran|ketahuan|
        suara (langkah|kaki|pintu|kunci|orang)|langkah kaki|diem diem|diam diam|nyolong (chat|hp|waktu)|pinjem hp|pinjam hp|hp (temen|teman|orang|pinjam)|
        sebelum dia (balik|datang|pulang|keluar)|sblm dia|cepet|keburu|hapus chat|ngetik pake|pake jam|pake hp (temen|orang|kasir|satpam)|jam temen|pesenin|
        pesenin (martabak|pizza|makanan|bakso)|yang pake sirine|pake sirine|sirine|pizza|sst|ssst|jangan (bales|balas|bunyi)|silent|getar aja|
        keburu (dia|balik)|diem diem ngetik|sebelum tangan""",
    "outside": """di (depan|luar|balik) (pintu|kamar|kos|mess|gerbang|pager|jendela|asrama|rumah)|depan (pintu|kamar|kos|mess|gerbang|jendela|asrama)|gedor|gedor gedor|
        ngegedor|digedor|ketok|ketok ketok|ngetok|diketok|dobrak|ngedobrak|didobrak|mendobrak|congkel|nyongkel|dicongkel|gagang pintu|
        masuk (kamar|mess|kos|rumah|asrama|lewat|ke)|manjat|panjat|menyusup|nyelonong|
        masih (di|ada di|nunggu|berdiri|teriak|nyari) (bawah|luar|depan|sana|situ|sini|)|tidak mau (pergi|pulang|keluar|berhenti)|belum pergi|mondar mandir|
        mengintip|ngintip|intip|ngawasin|berdiri (di|depan|diam)|di (bawah|atas) (ada|masih)|kamar (sebelah|saya|kami|cewek)|sebelah|lantai (bawah|atas)|
        obrak abrik|bongkar|di kolong|kaki orang|ada kaki|ada (tangan|mata|bayangan|sepatu|orang|yang ngintip|suara) (di|dari|bawah|kolong|balik)|bayangan|
        kolong kasur|plafon ada|jendela (kebuka|dibuka|pecah)|pintu (kebuka|terbuka|dibuka|sudah kebuka)|parkir|parkir (di depan|matiin|depan)|matiin lampu|
        dia turun|turun dari mobil|di gerbang|di lobi|lobi|resepsionis|nanya kamar|nanya nomor kamar|dikasih kunci|punya kunci|kunci cadangan|muter di|
        balik lagi|datang lagi|dia lagi|ruang tamu|di ruang tamu|lorong|maksa masuk|masuk kamarku""",
    "stranger": """orang (asing|gila|mabuk|tidak dikenal|aneh)|cowok|laki|laki laki|lelaki|bapak bapak|om om|pria|mantan|mantannya|pacar|pacarnya|suami|suaminya|
        bapak tiri|ayah tiri|sopir|supir|bos|mandor|atasan|majikan|pemilik (kos|rumah)|ibu kos|pelanggan|tamu|agen|calo|maling|pencuri|perampok|rampok|begal|
        preman|orang mabuk|pemabuk|penyusup|seseorang|ada orang|ada yang|topeng|masker|jaket hitam|senior|satpam|tetangga|psikopat|om|om itu|orang itu|
        bapak itu|cowok itu|pelatih|guru les|anak bos|anak pemilik|tukang|kurir|ojek|sopir travel|paman|sepupu|istrinya""",
    "follow": """ngikutin|diikutin|mengikuti|diikuti|ikutin|buntutin|dibuntutin|membuntuti|ngebuntutin|nguntit|dikuntit|penguntit|stalker|di belakang|belakang saya|
        dari (stasiun|halte|pabrik|terminal|tadi)|orang yang sama|itu lagi|motor yang sama|mobil yang sama|setiap saya|saya belok|belok|jalan cepat|
        makin (dekat|cepet|deket)|7 eleven|seven|indomaret|family ?mart|minimarket|toko|mau tutup|tidak berani (keluar|pulang|jalan|turun)|gang (sepi|gelap)|
        sepi|jalan (sepi|gelap)|gps|mobil putih|mobil hitam|mobil itu|motor itu|pake sarung|dari kemarin|setiap pulang|hafal (jam|jadwal)|
        tahu (jadwal|jam|nama) saya|difoto|diam diam foto|kasirnya|minimarketnya|di indomaret|di toko|masih nunggu""",
    "ride": """dibawa|dibawa (pergi|ke|entah|kabur|lari)|bawa saya|bawa kami|diangkut|naik mobil|turun dari|tidak (mau |)(berhenti|nurunin|turunin|minggir|jawab)|
        (pintu|pintunya) (mobil )?(dikunci|di lock|terkunci)|bukan (jalan|arah|ke) (pulang|mess|pabrik|biasa|sini|asrama)|
        jalan(nya|) (beda|lain|sepi|gelap|gunung|salah)|ke (gunung|hutan|arah|tempat) (lain|sepi|gelap|yang|asing|tidak)|gunung|hutan|pegunungan|
        entah (ke mana|kemana|di mana|mau)|tidak tahu (mau dibawa|ke mana|kemana|di mana|ini)|plat (nomor|nomer|mobil)|platnya|tol|
        arah (selatan|utara|timur|barat)|kursi belakang|bagasi|minta turun|mau turun|tempat (asing|lain|sepi|tidak dikenal)|mobilnya (tidak|ga|belok|lurus)|
        tidak ada gagang|ntar juga tau|nanti juga tahu|lihat laut|liat laut|keluar kota|luar kota|sudah keluar kota|tidak belok|ga belok|bukan yang biasa|
        sopirnya bukan|minta turun (tidak|ga)|(tidak|ga) dikasih (turun)?|kebablasan|lewat (halte|tujuan)|jalan tanah|sawah semua|tidak ada rumah|perbatasan|
        diseberangin|nyebrang|menyeberang|kapal|perahu|ganti mobil|plat ditutup|gps mati|tidak dikasih turun|ini mobil tidak belok|tidak belok ke|
        minta turun tidak dikasih|dimasukin mobil|dimasukin ke mobil|ditarik ke mobil|geleng geleng|geleng|bilang mau nganter|katanya mau nganter|
        mau nganter pulang""",
    "taken": """paspornya|hp (diambil|disita|dirampas|ditahan|diambilin)|(diambil|disita|ditahan|dirampas|diambilin|disimpan) (semua|bos|agen|mereka|dia)|diambilin|
        disita|dirampas|diculik|culik|nyulik|penculikan|sandera|disandera|tebusan|dijual|jual (saya|kami|kita|kta|teman)|mau jual|bayar utang|lunasin utang|
        melayani (tamu|tamu|pria|laki)|layani (tamu|om)|pijat|pijat plus|open bo|maksa|dipaksa (layani|kerja|minum|ikut|buka|telanjang)|dijaga|penjaga|
        dijagain|diawasi|tidak boleh (keluar|pulang|pergi|telpon|pegang)|kabur|kamboja|myanmar|scam|perdagangan orang|tppo|disekap|dikurung|diikat|
        ditutup mata|dibekap|foto (bugil|telanjang)|video (bugil|telanjang)|rumah (kosong|aneh|asing)|dibohongin|ditipu|katanya kerja|dibilangnya|dikumpulin|
        hp dikumpulin|dikumpulin semua|diseberangin|mau diseberangin|nemenin tamu|ga nemenin|tidak nemenin|nemenin (om|bos|pelanggan)|paspor (tidak|ga) balik|
        ada yang jagain|jagain lorong|dijemput|jam 9 dijemput|nanti dijemput|dipilih|disuruh baris|difoto satu|milik bos|punya bos|tanda tangan utang|
        tidak dikasih makan|rumah tanpa jendela|majikan baru|pembeli|laku""",
    "force": """perkosa|diperkosa|memperkosa|dirudapaksa|cabul|dicabuli|dilecehin|dilecehkan|pelecehan|maksa (saya|aku|dia|kami|buka|ngajak)?|paksa|ditindih|nindih|
        dibuka (baju|paksa|celana)|buka (baju|celana|kancing)|bajunya|baju (saya |ku |nya |)(sobek|robek|dibuka|dilepas|ditarik|disobek)|
        celana(ku|nya|) (dibuka|ditarik|sobek|dilepas|robek|diturunin)|telanjang|bugil|tidak pakai (baju|celana)|celana dalam|grepe|digrepe|digrepek|diraba|
        ngeraba|meraba|raba|dipegang (pegang|dada|paha|pantat)|pegang (dada|paha|pantat|payudara)|peluk|dipeluk|meluk|dicium|nyium|cium|cium paksa|
        masukin tangan|tangannya masuk|ajak ke (kamar|hotel)|(dibawa|bawa|digendong|dipapah|nganter) (ke |masuk |)(kamar|hotel|kos|losmen|penginapan)|losmen|
        di kamar|ranjang|kasur|pintu dikunci|dikunci dari dalam|mulut(ku|nya|) (dibekap|ditutup)|bangun bangun|pas bangun|
        (bangun|sadar) (sudah |)(telanjang|tidak pakai|di kamar|di sebelah)|sakit di bawah|bawah sakit|nurut|disetubuhi|hubungan badan|direkam|divideoin|
        jangan sentuh|minta tolong|celana dalam (tidak|ga|hilang|di)|tidak ada celana|ga ada celana|tanpa (celana|baju)|bangun di (kamar|hotel|kasur|tempat)|
        di kamar orang|kamar orang|tempat asing|tidak inget|ga inget|tidak ingat|lupa semalem|sakit (di|banget) (bawah|situ)|bekas (cupang|memar|cengkeraman)|
        sabuk(nya)? (dibuka|lepas)|buka (sabuk|resleting)|resleting|lampu (dimatiin|dimatikan) (terus|pintu)|tinggal (berdua|aku sama dia|saya sama)|
        berdua (aja|doang|sama)|periksa badan|cek badan|pijitin|pijetin|mijit|naik ke (kasur|ranjang|badan)|masuk selimut|tidur di sebelah|di atas badan|
        disuruh (buka|telanjang|mandi)|nyuruh buka|difoto (pas|lagi) (mandi|ganti)|belok ke hotel|masuk (ke )?hotel|berhenti di (hotel|losmen|penginapan)""",
    "drugged": """minum|minuman|minumannya|dikasih (minum|minuman|permen|pil|obat|jus|kopi)|disuruh minum|dicekokin|cekokin|dicekoki|
        minum (dari|segelas|setengah|sedikit|dikit|seteguk|bir|anggur)|segelas|setengah gelas|seteguk|baru (minum|seteguk|satu)|rasanya (aneh|pahit|beda)|
        aneh rasanya|kepala(ku|) (berat|muter|pusing)|berat (banget|kepala|badan)|badan (lemes|berat|tidak bisa)|tidak bisa (gerak|melek|fokus|berdiri)|
        mata (berat|kabur|tidak kuat|burem)|ngantuk (aneh|banget|parah|tiba)|kayak melayang|ngefly|melayang|bukan mabuk|obat bius|dibius|dipapah|digendong|
        diajak (ke|naik)|klub|karaoke|ktv|bar|baru seteguk|sekali teguk|kayak karet|karet|tangan kayak|kaki kayak|bukan (tangan|kaki) (saya|ku)|
        rebahan (aja|dulu)|rebahan|tiduran (aja|dulu) di|di atas aja|ajak ke atas|ke atas (aja|dulu)|istirahat di (kamar|atas)|
        dia bilang (rebahan|tidur|istirahat)|muter muter|huruf(nya)? (gerak|kabur)|ngetik susah|setengah sadar|oleng|sempoyongan|dituntun""",
    "scream": """teriak|teriakan|jerit|menjerit|njerit|jeritan|minta ampun|ampun|mohon mohon|nangis nangis|menangis|tangisan|
        suara (tangis|teriak|jerit|pukul|pecah|kaca|barang|orang|bentakan)|kaca pecah|pecahan|barang (dibanting|dilempar|pecah)|dibanting|gedebuk|bruk|gubrak|
        kedengeran|kedengaran|dengar|denger|tiba tiba (diem|sepi|hening|diam|tidak ada suara)|hening|sunyi|jangan pukul|aaa|aaaa|ya allah|ya tuhan|astaga|
        astagfirullah|lailaha|anaknya nangis|cuma anaknya|bayi nangis|suara (hening|hilang)|sekarang (cuma|diem|hening|sepi)|terus bruk|
        terus (diem|hening|sepi)|brak|kedengeran (istrinya|ceweknya|orang|teriak|nangis)|minta minta|memohon""",
    "now": """sekarang|skrg|barusan|baru (saja|aja|tadi|keluar|5|10|mau)|tadi|lagi|sedang|masih|malam ini|ntar malem|nanti malam|sebentar lagi|bentar lagi|bentar|
        sebentar|makin|tambah|terus|tiba tiba|mendadak|detik ini|saat ini|menit (lalu|yang lalu)|baru|langsung|segera|keburu|dari tadi|tiga menit|lima menit|
        dua menit|semenit|(1|2|3) menit|menit lagi|bentar lagi lewat|barusan (minum|nelen|jatuh)|baru (nelen|minum|pulang|keluar)|detik|jam 2|sejam lagi|
        setengah jam lagi""",
    "help": """tolong|tolongin|tolongg|bantu|bantuin|selamatkan|selametin|cepat|cepet|cepetan|buruan|segera|ke sini|kesini|kemari|datang|dateng|telpon|telepon|
        panggil|panggilin|hubungi|ambulans|ambulan|polisi|damkar|pemadam|119|110|112|rumah sakit|rs|igd|ugd|dokter|perawat|perawatnya|klinik|darurat|gawat|
        gimana|bagaimana|gimana ini|bagaimana ini|harus (gimana|bagaimana|apa|ngapain|kemana)|bawa kemana|bawa ke mana|ngapain|siapa (yang|aja|saja)|
        ada (yang|orang) (bisa|di)|sos|tidak ada (yang|orang|siapa) (angkat|nolong|bantu|tahu|di|sini|dengar|denger)|pertolongan|minta tolong|ke rs mana|
        rs mana|rumah sakit mana|yang deket|dibawa kemana|dicabut apa|boleh dicabut|harus dicabut|digimanain|diapain|masih bisa (diselamatin|disambung)|
        sambung|pesenin|alamat|jalan (mawar|melati)|lantai (1|2|3|4)|line (1|2|3|4|5)|gedung (a|b|c)|kamar nomor|blok (a|b|c)|temenin|
        tolong (datang|dateng|ke|cepet|bu|pak)|(tidak|gak|bukan) (bercanda|becanda|canda)|tidak lagi bercanda|serius|beneran|ini beneran|sumpah|bukan latihan|
        bukan simulasi|bukan film""",
    "fear": """takut|ketakutan|panik|gemetar|gemeter|gemeteran|deg degan|ngeri|serem|merinding|bingung|tidak tahu harus|cemas|khawatir|ya allah|ya tuhan|astaga|
        tolong|tidak berani|trauma|kaget""",
    "someone": """dia|teman|temen|temenku|temanku|temannya|mereka|mrk|adik|kakak|orang|ada yang|anak|cewek|cowok|senior|bos|mandor|operator|rekan|sekamar|agus|dewi|rian|
        yoga|fikri|andi|sari|putri|putra|bayu|joko|bapak|ibu|mas|mbak|istri|suami|pacar|bayi|korban|pekerja|karyawan|orangnya|anaknya""",
    "cannot": "tidak|tidak (bisa|mau|ada|berani|kuat|mempan|berfungsi)|belum|sulit|gagal|rusak|percuma|jangan|tanpa|kaga",
}  # fmt: skip
