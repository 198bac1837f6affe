case-heading = Kasus { $number } · { $about } · { $state }
case-about-finding = temuan yang perlu ditangani
case-state-open = diterima, menunggu yang menangani
case-state-acknowledged = sedang ditangani
case-state-closed = selesai
case-state-withdrawn = ditarik kembali
case-from = { $who } ({ $where })
case-from-sealed = seorang siswa, nama dirahasiakan
case-role =
    { $role ->
        [student] siswa
        [teacher] guru
        [coordinator] koordinator
        *[other] sistem
    }
case-line = { $at }  { $what }
case-event-opened = dilaporkan { $who }
case-event-acknowledged = ditangani { $who }
case-event-words = { $who } menulis
case-event-says-safe = { $who } bilang sudah aman
case-event-withdrawn = ditarik { $who }
case-event-reopened = dibuka lagi oleh { $who }
case-event-closed = ditutup { $who }
