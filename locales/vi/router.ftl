router-not-allowed = Mình không tìm thấy, hoặc phần này không phải của bạn. Gõ "menu" để xem bạn làm được gì nhé.
router-old-button = Nút này đã hết hạn, không có gì thay đổi. Bạn muốn làm gì?
router-cannot-read = Mình chưa hiểu được tin thoại, video và sticker. Bạn viết chữ hoặc gửi ảnh nhé.
router-not-active = Trong danh sách của trường, hiện bạn không ở trong chương trình. Nếu chưa đúng, bạn hỏi văn phòng chương trình của trường nhé.
