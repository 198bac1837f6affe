line-button-done = Xong
line-button-all = Tất cả ({ $count })
line-button-other-day = Chọn ngày khác
line-button-start = Chọn giờ bắt đầu
line-button-end = Chọn giờ kết thúc
line-button-camera = Chụp ảnh
line-button-album = Chọn ảnh có sẵn
line-button-place = Gửi vị trí
line-day =
    { $near ->
        [today] Hôm nay{ " " }
        [yesterday] Hôm qua{ " " }
        [tomorrow] Ngày mai{ " " }
       *[other] { "" }
    }{ $weekday ->
        [1] Thứ 2
        [2] Thứ 3
        [3] Thứ 4
        [4] Thứ 5
        [5] Thứ 6
        [6] Thứ 7
       *[7] CN
    } { $day }/{ $month }
line-more-by-number = Không đủ chỗ cho mọi nút. Với các mục còn lại, bạn gõ số là được.
line-cut = (Dài quá nên phần sau không vừa. Nếu cần xem hết, bạn hỏi ở trường nhé.)
line-buttons-for-this = Các nút của tin nhắn trên ở đây:
line-menu-bar = Menu
