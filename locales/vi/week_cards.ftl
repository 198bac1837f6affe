week-cards-heading = Đây là tuần vừa rồi của bạn, xem có đúng không nhé:
week-cards-days = { $first } đến { $last }
week-cards-missing = chưa ghi
week-cards-total = Tổng cộng { $hours } ({ $days } ngày)
week-cards-whose = Đây là sổ của riêng bạn, công ty không xem được và không sửa được. Chạm “Đúng” rồi bạn vẫn sửa được.
week-cards-button-right = Đúng
week-cards-button-change = Sửa
