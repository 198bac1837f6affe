link-account-code =
    Muốn dùng cả { $platform }, trong { $minutes } phút gửi mã này cho Xieshou bên đó:
    { $code }
    Mã chỉ dùng một lần, đừng đưa cho ai.
link-account-button-open = Mở { $platform }
link-account-both = LINE và Telegram đều đã liên kết; lời nhắc gửi đến { $preferred } trước. Thông báo khẩn gửi cả hai. Mất máy có thể gỡ ở đây.
link-account-button-prefer = Ưu tiên { $platform }
link-account-button-unlink = Gỡ { $platform }
link-account-preferred = Được, từ giờ gửi { $platform } trước.
link-account-not-this-one = Đây là tài khoản bạn đang dùng. Muốn gỡ, hãy làm từ nền tảng kia.
link-account-unlinked = Đã gỡ { $platform }; từ giờ không gửi gì đến đó nữa.
