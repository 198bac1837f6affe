shift-next-day = { $at } hôm sau
shift-break = Nghỉ { $length }
shift-break-none = Không nghỉ
shift-break-unknown = Giờ nghỉ: không rõ
shift-worked = Làm { $length }
