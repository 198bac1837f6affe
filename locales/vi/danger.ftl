danger-help =
    Trước hết là an toàn của bạn. Các số này có người nghe ngay:
    119  có người bị thương, cháy, cần xe cấp cứu
    110  bị người khác làm hại, bị nhốt, cần công an
    1955  đường dây lao động, có tiếng Việt, suốt ngày đêm
    1925  thấy không sống nổi nữa (tiếng Hoa)
    113  bị đánh, bị quấy rối tình dục
    Nếu được, hãy rời chỗ nguy hiểm, đến nơi có người.
danger-number-119 = 119 cấp cứu, cháy
danger-number-110 = 110 công an
danger-number-1925 = 1925 đường dây tâm lý
danger-number-113 = 113 đường dây bảo vệ
danger-number-1955 = 1955 lao động
danger-alert =
    KHẨN CẤP, hồ sơ số { $number }
    { $who } ({ $where }) vừa viết:
    "{ $words }"
    Đã gửi ngay các số khẩn cấp. Hãy liên lạc với bạn ấy ngay, rồi bấm nút bên dưới.
danger-more =
    Hồ sơ số { $number }, { $who } viết thêm:
    "{ $words }"
danger-heard = Mình đã báo cho thầy cô trực ở trường (hồ sơ số { $number }). Thầy cô thấy những gì bạn vừa viết và sẽ tìm bạn sớm nhất có thể. Công ty không biết. Bạn cứ viết tiếp cho mình nhé.
danger-heard-more = Mình nhận được rồi, thầy cô trực cũng thấy ngay (hồ sơ số { $number }).
danger-button-safe = Giờ mình an toàn rồi
danger-says-safe = Hồ sơ số { $number }: { $who } nói giờ đã an toàn. Xin vẫn hỏi lại trực tiếp một lần.
danger-glad = Vậy thì tốt quá. Thầy cô vẫn sẽ liên lạc để chắc là bạn ổn. Có gì cứ viết cho mình nhé.
