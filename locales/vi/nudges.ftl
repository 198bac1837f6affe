nudges-digest = Chào buổi sáng, có { $count } nơi cần đến thăm học sinh:
nudges-soon = • { $place }: trước { $due } (còn { $days } ngày)
nudges-late = • { $place }: hạn { $due }, đã quá { $days } ngày. { $told } sẽ báo người phụ trách
nudges-late-told = • { $place }: hạn { $due }, đã quá { $days } ngày. Đã báo người phụ trách { $told }
nudges-was-planned =   Thầy cô định đi { $day }. Đã đi chưa? Nếu rồi, bấm xác nhận bên dưới.
nudges-button-confirm = Đã đến { $place }
nudges-quiet = Ngoài ra, { $count } em mấy ngày rồi chưa có tin.
nudges-button-quiet = Xem em nào chưa có tin
