case-heading = Hồ sơ số { $number } · { $about } · { $state }
case-about-finding = điều cần xử lý
case-state-open = đã nhận, chờ người phụ trách
case-state-acknowledged = đang có người xử lý
case-state-closed = đã xong
case-state-withdrawn = đã rút lại
case-from = { $who } ({ $where })
case-from-sealed = một bạn học sinh, giấu tên
case-role =
    { $role ->
        [student] học sinh
        [teacher] thầy cô
        [coordinator] người phụ trách
        *[other] hệ thống
    }
case-line = { $at }  { $what }
case-event-opened = { $who } báo
case-event-acknowledged = { $who } nhận xử lý
case-event-words = { $who } viết
case-event-says-safe = { $who } nói đã an toàn
case-event-withdrawn = { $who } rút lại
case-event-reopened = { $who } mở lại
case-event-closed = { $who } kết thúc
