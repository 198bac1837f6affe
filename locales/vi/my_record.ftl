my-record-card = Sổ giờ làm của bạn
my-record-month = { $month }: { $hours }
my-record-term = Học kỳ này ({ $first } đến { $last }): { $hours }
my-record-overtime =
    Tăng ca tháng này: { $hours } / { $cap }{ $state ->
        [over] , vượt mức trần; giữ đúng mức là trách nhiệm của chủ lao động
        [near] , gần tới mức trần
       *[fine] { "" }
    }{ $sure ->
        [true] { "" }
       *[false]  (nhiều nhất: có ca chưa rõ giờ nghỉ)
    }
my-record-overtime-three =
    Tăng ca trong ba tháng: { $hours } / { $cap }{ $state ->
        [over] , vượt mức trần; giữ đúng mức là trách nhiệm của chủ lao động
        [near] , gần tới mức trần
       *[fine] { "" }
    }{ $sure ->
        [true] { "" }
       *[false]  (nhiều nhất: có ca chưa rõ giờ nghỉ)
    }
my-record-credits = { $bar } học kỳ này { $credits } / { $wanted } tín chỉ
my-record-altogether = Tất cả { $credits } / { $most } tín chỉ
my-record-next = Còn { $hours } nữa là được tín chỉ tiếp theo.
my-record-in-time = Theo nhịp bốn tuần qua, { $full } bạn sẽ đủ { $wanted } tín chỉ của học kỳ này.
my-record-short = Theo nhịp bốn tuần qua, đến { $full } mới đủ { $wanted } tín chỉ; học kỳ kết thúc { $last }, sẽ thiếu { $missing }. Bạn nói với thầy cô ngay bây giờ nhé, vẫn còn kịp tìm cách.
my-record-no-pace = Bốn tuần qua chưa có giờ làm nào, nên mình không biết khi nào đủ { $wanted } tín chỉ; đến { $last } còn thiếu { $missing }. Nếu có làm mà chưa ghi thì bạn ghi bù được nhé.
my-record-term-full = Tín chỉ học kỳ này đã đủ. Bạn vất vả rồi.
my-record-all-full = Bạn đã đủ tất cả tín chỉ. Chúc mừng bạn!
my-record-checked-by-teacher = ({ $hours } giờ được 1 tín chỉ, giờ ở công ty trước cũng tính; cuối cùng thầy cô xác nhận.)
my-record-copy = Bạn có thể lấy cả sổ về bất cứ lúc nào: giờ làm, ngày nghỉ và mọi lần sửa đều có trong đó.
my-record-button-pdf = Lấy bản PDF
my-record-button-csv = Lấy bản CSV
my-record-button-week = Xem tuần này
my-record-button-download = Tải { $kind }
my-record-ready = Bản { $kind } của bạn đã xong, tải được đến { $until }. Ai có liên kết cũng mở được, nên bạn đừng chuyển cho người khác nhé. Mỗi lần ghi đều có dấu niêm: sau này bị sửa sẽ thấy ngay.
my-record-no-address = Ở đây chưa cài địa chỉ web, nên bây giờ mình chưa gửi liên kết tải được. Bạn nói với thầy cô phụ trách nhé. Sổ của bạn vẫn còn đủ, không mất gì cả.
