confirm-week-saved = Được, bạn đã xác nhận tuần này. Sau này vẫn sửa được.
confirm-week-changed = Tuần này đã được sửa sau đó. Bây giờ là:
