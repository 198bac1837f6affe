alerts-button-take = Tôi sẽ lo việc này
alerts-again = (Báo lần { $round }, chưa có ai nhận)
alerts-taken = { $who } đã nhận lúc { $at }.
alerts-settled = Đã xong lúc { $at }, không cần xử lý nữa.
alerts-undelivered = Có một thông báo không gửi được tới tài khoản nào của { $who }. Xin liên lạc bằng cách khác và chắc rằng có người nhận việc.
alerts-reporter-told =
    { $role ->
        [coordinator] Thầy cô phụ trách của trường
        *[other] Thầy cô
    } đã xem hồ sơ số { $number } của bạn lúc { $at } và sẽ liên lạc với bạn.
alerts-still-open =
    Còn { $count } thông báo chưa có ai nhận. Mỗi sáng sẽ nhắc lại một lần:
    { $lines }
