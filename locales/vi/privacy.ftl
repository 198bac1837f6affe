privacy-notice = Trước khi bắt đầu: để chăm lo cho học sinh đi làm, { $school } lưu tên, lớp, nơi làm, giờ làm và những gì bạn kể. Chỉ thầy cô và người phụ trách của trường xem; không tự gửi cho công ty. Bạn có thể xem, xin bản sao, sửa hoặc xin xóa bất cứ lúc nào. Không đồng ý cũng được, chỉ là không dùng được ở đây.
privacy-full =
    Ai thu thập: { $school } (văn phòng chương trình vừa học vừa làm)
    Để làm gì: chăm lo học sinh, kiểm tra giờ làm và quyền lợi, sắp xếp thăm, xử lý hồ sơ, phục vụ đánh giá của cơ quan quản lý
    Dữ liệu gì: tên, lớp, ngày sinh, ngôn ngữ, nơi làm và hợp đồng, giờ làm, lần thăm, điều bạn viết, ảnh và vị trí bạn gửi
    Bao lâu, ở đâu, ai dùng: trong thời gian chương trình và theo thời hạn luật định, tại Đài Loan, do trường dùng; cơ quan quản lý khi luật yêu cầu. LINE và Telegram cũng giữ bản của họ
    Quyền của bạn: xem, đọc, sao chép, bổ sung, sửa, ngừng dùng, xóa (Luật bảo vệ dữ liệu cá nhân, điều 3); trường trả lời trong 15 hoặc 30 ngày
    Nếu không cung cấp: không dùng được ở đây; vẫn có thể tìm thầy cô bằng cách khác, không ảnh hưởng điểm
privacy-button-agree = Mình hiểu và đồng ý
privacy-button-more = Xem đầy đủ
privacy-button-no = Không đồng ý
privacy-button-copy = Xin bản sao dữ liệu
privacy-button-withdraw = Rút lại đồng ý
privacy-button-yes-withdraw = Đúng, rút lại
privacy-words-agree = đồng ý|dong y|ok
privacy-without = Không sao. Khi nào muốn dùng thì quay lại bấm đồng ý. Nguy hiểm hãy gọi 110 hoặc 119; chuyện khác cứ tìm thầy cô.
privacy-thanks = Cảm ơn, vậy là xong.
privacy-agreed-already = Bạn đã đồng ý rồi.
privacy-copy-asked = Đã báo cho trường, chậm nhất 15 ngày sẽ trả lời. Muốn sửa hoặc xóa, bạn nói với người phụ trách.
privacy-asked-for-copy = { $who } xin bản sao dữ liệu của mình (Luật BVDLCN điều 3). Xin cung cấp trong 15 ngày.
privacy-really-withdraw = Sau đó cuộc trò chuyện này không còn liên kết với bạn và không gửi tin nữa. Hồ sơ luật yêu cầu vẫn ở trường. Bạn chắc chứ?
privacy-withdrawn = Đã rút lại. Muốn dùng lại, bạn xin trường mã mời mới.
