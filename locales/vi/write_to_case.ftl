write-to-case-ask-words =
    { $reader ->
        [staff] Bạn muốn nói thêm gì (hồ sơ số { $number })? Thầy cô phụ trách sẽ đọc.
        *[student] Thầy cô muốn nói gì với học sinh (hồ sơ số { $number })? Học sinh sẽ đọc những lời này.
    }
write-to-case-label-words = lời nhắn
write-to-case-review = Gửi thế này nhé? (hồ sơ số { $number })
write-to-case-button-save = Gửi đi
write-to-case-sent = Đã gửi (hồ sơ số { $number }). Có trả lời mình sẽ chuyển cho bạn.
write-to-case-over = Hồ sơ số { $number } đã xong. Nếu còn chuyện, học sinh có thể mở lại.
write-to-case-from-student =
    Học sinh của hồ sơ số { $number } viết:
    "{ $words }"
write-to-case-from-staff =
    { $role ->
        [coordinator] Người phụ trách
        *[other] Thầy cô
    } trả lời bạn (hồ sơ số { $number }):
    "{ $words }"
write-to-case-button-look = Mở xem
write-to-case-button-answer = Trả lời
write-to-case-button-reopen = Chưa ổn, mở lại
write-to-case-was-closed =
    Hồ sơ số { $number } đã kết thúc. Thầy cô viết:
    "{ $words }"
    Nếu chuyện chưa ổn, bấm nút dưới để mở lại, không cần giải thích.
write-to-case-closed = Hồ sơ số { $number } đã kết thúc. Học sinh nhận được lời của thầy cô, và có thể mở lại.
