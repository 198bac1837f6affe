"""Indonesian hints of what happens to bodies."""

from typing import Final

WORDS: Final = {
    "blood": """darah|darahnya|berdarah|pendarahan|perdarahan|ngucur|mengucur|muncrat|netes|menetes|ngalir|mengalir|tidak (mau |)(berhenti|stop|mampet)|genangan|
        banjir darah|bersimbah|berlumuran|basah kuyup|muntah darah|batuk darah|nyembur|menyembur|merembes|ngerembes|keguguran|ditekan|diiket|gumpalan darah|
        gumpalan|keluar gumpalan|darah (dari|keluar|terus|banyak|banget|kental|segar)|dari (telinga|kuping|hidung|mulut)|telinga(nya)? (keluar|ngeluarin)|
        cairan bening|handuk (ketiga|kedua|penuh)|tidak brenti|ga brenti|tidak berhenti|merahnya|nembus (kain|baju|handuk)|teken luka|ditekan pake|
        darah tidak berhenti|3 minggu darah|batuk (busa|darah|pink)|busa (pink|merah)|haid tidak berhenti""",
    "wound": """tulang|tulangnya|kelihatan tulang|keluar tulang|daging|dagingnya|
        kulit(nya|) (ngelupas|mengelupas|lepas|melepuh|copot|terkelupas|kebuka|hitam|gosong|sobek)|ngelupas|mengelupas|melepuh|copot|robek|sobek|menganga|
        bolong|bocor|kepala(nya|) (bocor|pecah|retak|penyok)|pecah|retak|patah|bengkok|
        (jari|tangan|kaki|lengan|jempol|telinga|kuku)(nya|ku|) (putus|ilang|hilang|copot|buntung|remuk|hancur|gepeng|patah|kejepit|lepas|biru|hitam|masuk|nyangkut)|
        putus|buntung|terputus|kepotong|terpotong|remuk|hancur|gepeng|penyet|lecek|tercabik|tertusuk|ketusuk|tembus|nancep|menancap|nyangkut|usus|otak|
        luka (dalam|parah|lebar|menganga|bakar|tusuk)|lukanya (dalam|parah|lebar|gede)|parah|gawat|kritis|sekarat|amputasi|diamputasi|dislokasi|penyok|
        dipegang|di plastik|bungkus es|dibungkus es|dikasih es|pake es|di plastik es|(satu|dua|tiga|empat|1|2|3|4) jari|
        jari(nya)? (aku|saya|ku) (bungkus|pegang|simpan|cari)|nembus (pinggang|perut|dada|kaki|tangan|paha|punggung|pipi)|nembus|dicabut (apa|tidak|aja|atau)|
        dibiarin|apa dibiarin|nancap (di|ke)|masih nancep|nancep (di|ke|sampai)|kulit kepala|separuh kulit|kulit(nya)? (ikut|kebawa|nempel|kelupas|kebuka)|
        kebuka|daging(nya)? (kesobek|keliatan|kelihatan|copot|hancur)|kesobek|sobek lebar|nempel (ke|di) kulit|kaos(nya)? nempel|
        keliatan (tulang|urat|daging|putih)|urat|kaki(nya)? (kebalik|mutar|ngadep|bengkok|mati rasa|tidak kerasa)|kebalik|tidak (kerasa|ngerasa) (kaki|tangan)|
        mati rasa (kaki|dari)|dari pinggang|bola mata|mata(nya)? (keluar|copot|pecah)|tulang (leher|punggung|rusuk|ekor)|rusuk|gelembung|bunyi angin|diremes|
        pakunya|paku nancep|pakunya nancep|tidak bisa dicabut""",
    "part": """tangan|tangannya|kaki|kakinya|jari|jarinya|jempol|lengan|paha|perut|perutnya|dada|dadanya|punggung|kepala|kepalanya|muka|mukanya|wajah|leher|
        tenggorokan|mata|matanya|mulut|mulutnya|bibir|bibirnya|lidah|telinga|kuping|hidung|kulit|kulitnya|rambut|rambutnya|jidat|dahi|bahu|pinggang|lutut|
        jantung|paru|badan|badannya|tubuh|pergelangan|betis|rahang|siku|gigi|pipi|tumit|rusuk|pelipis""",
    "limp": """semaput|klenger|ambruk|tumbang|roboh|kolaps|tergeletak|geletak|terkapar|kapar|telungkup|tengkurap|
        tidak (gerak|bergerak|sadar|sadarkan|respon|merespon|nyaut|jawab|bangun|napas|nafas|bernapas|bernafas|bisa bangun|bisa dibangunin|bisa gerak|bisa berdiri|bisa ngomong|ngomong|kedip|sadar sadar|bangun bangun)|
        dibangunin (tidak|susah|ga)|digoyang (goyang |)(tidak|diem|ga)|digoyangin|dipanggil (tidak|ga|diem|panggil)|dibangunkan|
        dingin (banget|semua|badannya|kayak)|badan(nya|) (dingin|lemes|kaku|biru|lemas|goyang|geter)|lemes|lemas|kaku|
        (muka|wajah|bibir|mukanya|bibirnya|kuku)(nya|) (pucat|pucet|biru|putih|ungu|item|abu|kuning|membiru)|pucat|pucet|membiru|biru|
        mata(nya|) (merem|melotot|putih|ke atas|kosong|setengah|mendelik|kebuka|sayu)|merem|melotot|mendelik|
        napas(nya|) (berhenti|pelan|lemah|aneh|satu|putus|ngorok|tinggal|jarang)|nafas(nya|) (berhenti|pelan|lemah|aneh|satu|putus|ngorok|tinggal|jarang)|
        ngorok|henti (jantung|napas)|tidak ada (nadi|napas|denyut|reaksi|respon|gerakan|suara)|nadi(nya|) (tidak|ga|lemah)|koma|setengah sadar|antara sadar|
        linglung|ngelantur|meracau|ngaco|ngomong (ngaco|ngelantur|aneh|tidak jelas|cadel|pelo)|tidak (kenal|ngenalin|nyambung|tahu di mana)|
        diem (saja|aja|terus)|diam (saja|aja|terus)|sudah (diem|diam|tidak gerak)|mendadak (diem|diam|jatuh|pingsan|jatoh)|
        tiba tiba (jatuh|jatoh|diem|pingsan|ambruk|lemes)|jatuh pingsan|cpr|rjp|napas buatan|dipompa|merosot|
        napas(nya)? (jarang|lama|pendek|bunyi|kayak|setengah|ngorok)|jarang banget|bibir ungu|ungu|abu abu|keabu abuan|abuabu|pucat (pasi|banget)|
        kayak (kertas|kayu|mayat|es|boneka|lilin|kapur)|basah kuyup|keringat dingin|ngomong(nya)? (kebalik|ngaco|kacau|muter|kayak|ngelantur)|kebalik terus|
        melipat|terlipat|lunglai|lemes(nya)?|tumbang satu|satu satu|satu per satu|bergantian (pingsan|jatuh)|ikut (diem|diam|pingsan|jatuh)|tidak ada suara|
        ga ada suara|sudah tidak (melek|bangun|jawab|napas|gerak|nyaut)|tidak melek|mata(nya)? (tidak|ga|sudah) (melek|buka|fokus|kedip)|pandangan kosong|
        pupil|ngompol|ngiler|jarum(nya)? (masih )?(nancep|di tangan)|masih sadar|tinggal setengah sadar|duduk (lemes|megangin)|tidak kuat (buka|ngomong)|
        kejet kejet|dingin terus|bilang dingin|katanya kakinya|kakinya baal|baal|leher(nya)? miring""",
    "fit": """kejang|kejang kejang|kejangnya|ayan|epilepsi|kelojotan|kelojot|step|busa|berbusa|buih|gemeter|gemetar|gemeteran|geter|bergetar|getar|menggigil|
        gigit lidah|lidah(nya|) (kegigit|ketelan|keluar)|kaku semua|kumat|kambuh|kesurupan|kaki(nya)? (nendang|kejang|gerak)|nendang nendang|
        tangan(nya)? (kejang|gerak gerak)""",
    "breath": """napas|nafas|sesak|sesek|sesak (napas|nafas)|susah (napas|nafas|bernapas)|tidak bisa (napas|nafas|bernapas|nelen|menelan)|ngos ngosan|megap|megap megap|
        tersedak|keselek|kesedak|tercekik|kecekik|mencekik|dicekik|kehabisan (napas|nafas|udara|oksigen)|oksigen|udara|asma|inhaler|
        tenggorokan(nya|) (bengkak|nutup|nyempit|tersumbat|kecekik)|ngik|mengi|batuk (terus|darah|tidak)|batuk batuk|pengap|engap|bengek|ngap|ngik ngik|
        bunyi (ngik|grok|ngorok|kayak)|grok|grok grok|nunjuk (leher|tenggorokan)|megang (leher|tenggorokan)|tidak keluar suara|
        suara(nya)? (ilang|hilang|serak|habis)|tersumbat|nyangkut di (tenggorokan|leher)|makin (pengap|sesak|engap)|udara (habis|tipis|pengap)|kehabisan|
        keselek nasi|ditepuk|ditepuk tidak|muka(nya)? ungu|ngisep gas|gas ketawa|plastik (ke|di) kepala|kepala dia diiket|kuat berapa lama|dibungkus plastik|
        dibekap plastik""",
    "stroke": """(muka|wajah|mulut|bibir|senyum)(nya|) (mencong|miring|menyon|mencang|turun|perot|sebelah)|mencong|perot|mencang|pelo|cadel mendadak|
        ngomongnya (pelo|cadel|tidak jelas|belepotan)|sebelah (badan|tangan|muka|kanan|kiri)|separuh (badan|muka)|
        tangan (kiri|kanan|sebelah) (tidak|lemes|mati|susah)|tidak bisa (angkat|ngangkat|diangkat|ngomong|gerakin)|ngiler|ileran|air liur|stroke|lumpuh|
        mati rasa|kebas|mulut(nya)? turun|turun sebelah|kumur kumur|kayak kumur|ngomong(nya)? (kayak kumur|tidak jelas|belibet)|gelas jatuh|
        pegang (gelas|apa apa) jatuh|tidak bisa (senyum|ngomong|nulis)|miring (sebelah|ke)|kesemutan sebelah""",
    "chest": """dada|dadanya|dada (sakit|nyeri|sesak|ketekan|kayak)|nyeri dada|sakit dada|jantung|jantungnya|serangan jantung|keringat dingin|keringet dingin|ditindih|
        ditekan|kayak ditindih|menjalar|lengan kiri|rahang|megangin dada|pegang dada|deg degan|berdebar|jantungan|diremes|kayak diremes|dada kiri|
        nembus ke punggung|ke punggung|segede jagung|muka(nya)? abu|ketindih (gajah|batu|beban)|ketimpa gajah|kayak diperas|diperas|nyebar ke|menjalar ke|
        ke tangan kiri|keringetan|nyebar ke tangan kiri|diperas nyebar""",
    "swell": """bengkak|membengkak|bentol|bentol bentol|gatal|biduran|ruam|alergi|alerginya|kacang|udang|seafood|kepiting|tawon|lebah|disengat|kesengat|tersengat|
        lidah(nya|) (bengkak|tebel|kebas)|bibir(nya|) (bengkak|dower|jontor|tebel|kebas)|jontor|dower|muka(nya|) bengkak|mata(nya|) bengkak|tinggal segaris|
        segaris|mata tinggal|muka (bengkak|kayak balon|tembem)|kayak balon|abis makan|habis makan|sate|telur|obat antibiotik|gatel (semua|sebadan|seluruh)|
        merah merah""",
    "bite": """ular|ular (kobra|berbisa|hijau|tanah|weling)|digigit|kegigit|gigitan|gigit|dipatok|dipatuk|kepatok|bisa ular|kobra|anjing (gila|liar|galak)|
        kalajengking|lipan|laba laba|rabies|tidak mau lepas|ga mau lepas|lepas gigit|gigit(nya)?|betis|anjing(nya)? (tidak|ga|gigit|nyerang|ngejar)|kawanan|
        diserang (anjing|tawon|babi)|bekas gigi|dua lubang|ubur ubur""",
    "sick": """muntah|muntah muntah|mual|pusing|puyeng|kliyengan|muter|berputar|burem|buram|kabur pandangan|pandangan (kabur|gelap|burem)|gelap|berkunang|
        tidak kuat (berdiri|jalan|jongkok)|tidak bisa (jalan|berdiri|lihat|liat|melek|tidur karena sakit|bangun)|lemes|lemas|ngantuk (banget|terus|parah)|
        panas (tinggi|banget badannya|40|41)|demam (tinggi|40|41)|sakit (banget|bgt|sekali|perut|kepala|luar biasa|parah|semua)|perih|
        nyeri (banget|hebat|parah)|kesakitan|mules|melilit|diare|dehidrasi|usus buntu|keringat|kram|kebas|kesemutan|
        semua (pusing|mual|muntah|sakit|lemes|batuk)|pada (pusing|mual|muntah|sakit|lemes|batuk|pingsan)|gula darah|sekamar (pada|semua|pusing|mual|muntah)|
        pada pusing|genset|diabetes|gula(nya)? (drop|turun|rendah)|perut melilit|guling guling|meringkuk|keracunan (makanan|gas|massal)|halusinasi|kram perut|
        menggigil hebat|lumpuh|gelap semua|kalau berdiri gelap|berdiri gelap|pandangan gelap|kunang|telinga berdenging|berdenging|kayak tidak kenal|
        liat aku kayak|liat serangga|lihat serangga|serangga di tembok|liat (hantu|orang mati|ular)|sakau|putus obat|hari tidak makan|sembilan hari|
        jantungnya kadang|muntah (item|hitam)""",
    "heat": """heatstroke|heat stroke|kepanasan|di bawah (matahari|terik)|terik|panas matahari|kejemur|dijemur|kulit(nya|) (panas|kering|merah)|
        tidak (keluar |)(keringat|keringet|berkeringat)|panas banget badannya|tungku|boiler|ruang oven|abis jemur|habis jemur|kering panas|panas kayak|
        setrikaan|kulit kering|tidak keringetan|siang bolong|tidak dikasih (minum|makan)|ga dikasih minum|dari kemarin tidak (makan|minum)|kulit kering panas|
        kayak setrikaan""",
    "cold": """freezer|cold storage|ruang (pendingin|beku|dingin)|pendingin|kulkas besar|chiller|gudang beku|minus|di bawah nol|beku|membeku|kedinginan|menggigil|
        hipotermia|jari(nya|) (sudah |)(tidak|ga|mati) (kerasa|terasa|rasa)|tidak kerasa|mati rasa|kebas|tersesat|nyasar|kesasar|gunung|hutan|salju|bulu mata|
        bulu mata(ku)? beku|jari (udah|sudah) (tidak|ga) kerasa|pelukan|saling peluk|ruang beku|gagang pintu (beku|ruang)|freezer room""",
    "eye": """(kena|masuk|ke|di|kecipratan|kesemprot) mata|mata(ku|nya|) (kena|perih|panas|sakit|kelilipan|buta|tidak|kecolok|merah|ga)|melek|
        tidak bisa (melek|lihat|liat|buka mata)|susah melek|buta|gelap semua|kecipratan|muncrat|nyiprat|kesemprot|kecolok|serpihan|gram besi|kelopak|
        kena cairan|perih (banget|bgt)|buram total""",
    "caught": """kejepit|terjepit|jepit|kegencet|tergencet|gencet|ketarik|tertarik|kesedot|tersedot|kegulung|tergulung|gulung|kelilit|terlilit|nyangkut|tersangkut|
        nyantol|kegiling|tergiling|giling|kelindas|terlindas|lindas|dilindas|ketabrak|tertabrak|ditabrak|nabrak|keseret|terseret|diseret|ketindih|tertindih|
        tertimpa|ketimpa|ketiban|kejatuhan|kejedot|kepotong|terpotong|kegergaji|kebacok|keiris|kesayat|
        kena (mesin|gerinda|gergaji|pisau|pemotong|press|forklift|crane|tabrak|sabet|cutter|blade)|
        tidak bisa (dilepas|lepas|ditarik|dicabut|keluar|dimatiin|dimatikan|gerak|dibuka)|susah (dilepas|ditarik|dicabut|keluar)|
        masih (nyangkut|kejepit|muter|nyala|jalan|di dalam|di bawah|di mesin|ketindih)|dalam mesin|di mesin|ke mesin|masuk (mesin|roller|press|gilingan)|
        tombol (stop|darurat)|mundur|keseret (rol|mesin|belt|truk)|sampe siku|sampai (siku|bahu|lengan|pundak)|siku|
        sarung(nya)? (tangan )?(keseret|ketarik|nyangkut|kegulung)|rambut(ku|nya)? (ketarik|kegulung|nyangkut|masuk|kelilit)|nempel mesin|
        kepala (sudah|udah) (nempel|dekat|kena)|tombol merah|dipencet|tidak ngaruh|ga ngaruh|distop tidak|kegencet (tembok|dinding|pintu)|dijepit|
        mundur tidak lihat|jalan sendiri|nyala sendiri|muter sendiri|nutup sendiri|mesinnya jalan|tanganku masih|tangan(ku)? masih di dalam|masih di dalam|
        lagi bersihin (bahan|mesin|roller)""",
    "under": """bawah|di bawah|bawahnya|di bawahnya|ketimbun|tertimbun|timbun|terkubur|kekubur|tanah|longsor|lumpur|pasir|batu|reruntuhan|puing|runtuh|roboh|ambruk|
        ambrol|rubuh|jebol|kebalik|terbalik|terguling|guling|jatuh (nimpa|menimpa|kena)|nimpa|menimpa|ketiban|palet|pallet|tumpukan|tembok|plafon|scaffolding|
        steger|kontainer|cuma (kelihatan|keliatan) (tangan|kaki|helm|kepala)|helm(nya|)|digali|gali|crane|muatan|jatuh ke (dua|satu|tiga|orang)|beton|
        keliatan (satu|cuma) (sepatu|tangan|kaki)|satu sepatu|sepatu masih|masih gerak gerak|gerak gerak|ketimpa beton|ditimpa|rubuh(nya)?|
        ketiban (besi|beton|rak|kayu)|tanah longsor|nutup (gudang|rumah|mess|jalan)|ketutup tanah|masih tidur di dalam|jatuh ke (kantin|gudang|orang)|
        orang di bawah|kejeblos|makin tenggelam|tinggal (bahu|kepala|tangan)|ambles|silo|tersedot""",
    "fall": """jatuh|jatoh|jatuhnya|terjatuh|kejatuhan|terpeleset|kepeleset|tergelincir|kejeblos|terperosok|kecebur|kejungkal|nyungsep|nyusruk|terjungkal|
        dari (atap|tangga|lantai|atas|crane|steger|scaffolding|genteng|pohon|truk|forklift|balkon|jendela|motor|ketinggian)|
        lantai (2|3|4|5|dua|tiga|empat|lima)|sumur|got|septic|asbes|kepala duluan|kebentur|terbentur|benturan|kepalanya|gelantungan|bergelantungan|satu tangan|
        nyaris jatuh|mau jatuh|hampir lepas|goyang (goyang|banget)|steger (lantai|goyang|roboh)|tali (putus|lepas)|kabel(nya)? (putus|bunyi)|turun dikit|
        turun (terus|cepat|mendadak)|melorot|ngejungkel|kebentur (kepala|lantai|besi)|belakang kepala|ubun""",
    "burn": """luka bakar|kebakar|terbakar|melepuh|kesiram|tersiram|disiram|siram|ketumpahan|tumpah|kecipratan|nyiprat|kesemprot|kesembur|
        kena (minyak|air panas|uap|api|air keras|bahan|kuah|cairan|asam|las|knalpot)|minyak (panas|goreng|mendidih)|air (panas|mendidih|keras|aki)|uap|kuah|
        panci|wajan|penggorengan|gosong|hangus|cairan kimia|bahan kimia|asam|soda api|logam cair|perih|mendidih|sepanci|kaos(nya)? nempel|bareng kaos|
        kulit(nya)? ikut|aspal|aspal panas|ter|tumpah ke (punggung|kaki|tangan|muka|dada|badan|paha)|ke (dada|punggung|muka) (saya|sy|dia|ku)|keluar busa|
        celana(nya)? (bolong|berasap|meleleh)|meleleh|keriput|kulitnya keriput""",
    "shock": """kesetrum|kesetrom|setrum|tersetrum|nyetrum|disetrum|strum|kestrum|korslet|konslet|korsleting|tegangan|colokannya|saklarnya|sekring|mcb|meteran|
        percikan|nempel|kayak lem|lengket|tidak (bisa |)lepas|geter|bergetar|terpental|mental|terlempar|trafo|gardu|tiang listrik|nempel di atas|di atas tiang|
        badan(nya)? geter|rambut kebakar|bau rambut|bau daging|kayak kesurupan listrik|biru biru|percik|letup|kotak listrik|tidak bisa dilepasin|
        jangan dipegang|petir (nyamber|menyambar|kena)|kesamber|disambar|nyamber|kena petir""",
    "crash": """tabrakan|ketabrak|tertabrak|ditabrak|nabrak|menabrak|kebalik|terbalik|terguling|bus (kami )?(kebalik|terguling|nabrak)|
        mobil (kebalik|terguling|nabrak)|motor (jatuh|nabrak)|terpental|mental|kelempar|kejepit (setir|kursi|mobil)|sopirnya (tidak|pingsan|mati)|
        keseret (truk|mobil|bus)|terseret|kelindes|terlindas|dilindas|helm(nya)? (pecah|hancur)|tabrak lari|nyusruk|selokan|ke selokan|kelempar ke|
        pinggang ke bawah|ke bawah tidak kerasa|pohon (nimpa|tumbang nimpa|jatuh)|gepeng|bagian sopir|mobilnya kabur|rem blong|
        rem(nya)? (blong|tidak pakem|putus)|mogok di (perlintasan|rel)|macet di rel""",
    "birth": """hamil|melahirkan|lahiran|lahir|bayi|bayinya|ketuban|pecah ketuban|kontraksi|ari ari|tali pusar|keguguran|aborsi|gugurin|kandungan|brojol|ngeden|janin|
        aku hamil|saya hamil|keluar gumpalan|flek|bulan (5|6|7|8|9|lima|enam|tujuh|delapan)|telat haid|obat (gugur|aborsi)|
        bayi(nya)? (biru|tidak nangis|keluar)|ngalir terus|obat aborsi|sejam (dua|tiga|2|3)|pembalut|pembalut penuh|dua pembalut""",
    "machine": """mesin|mesinnya|mesin (press|potong|giling|bubut|frais|bor|cetak|jahit|pres)|press|conveyor|konveyor|roller|rol|gergaji|gerinda|pemotong|penggiling|
        mixer|blender besar|ekskavator|lift|roda|gigi|rantai|pisau mesin|cetakan|mold|bubut|oven|fryer|hoist|katrol|gardan|molen|kereta dorong|pallet|belt|
        mesin gerinda|gergaji mesin|chainsaw|troli|baja|kompresor|paku tembak|genset|traktor""",
    "vehicle": "mobil|mobilnya|di mobil|sopir|supir|sopirnya|taksi|grab|van|travel|truk|forklift|forkliftnya|crane",
}  # fmt: skip
