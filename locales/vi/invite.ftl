invite-step-scan = Dùng điện thoại quét một mã QR để mở trò chuyện.
invite-step-send-both = LINE: bấm gửi. Telegram: bấm Bắt đầu.
invite-step-send-line = Mã đã được điền sẵn. Bấm gửi.
invite-step-send-telegram = Bấm Bắt đầu.
invite-step-read = Đọc thông báo, bấm đồng ý là xong.
invite-or-type = Không quét được? Gửi mã này trong trò chuyện:
invite-valid = Chỉ dành cho bạn, dùng một lần, đến { $day }. Đừng đưa cho người khác.
