report-shift-no-placement = Trong danh sách của trường, hiện bạn chưa có chỗ thực tập nên chưa ghi giờ được. Nếu chưa đúng, bạn báo thầy cô nhé.
report-shift-ask-how = Ghi ca làm thế nào? Bạn cũng có thể gõ luôn, ví dụ "8-17 nghỉ 1h".
report-shift-ask-day = Bạn làm ngày nào? Ca qua đêm tính theo ngày bắt đầu.
report-shift-ask-times = Từ mấy giờ đến mấy giờ?
report-shift-ask-pause = Nghỉ giữa ca bao lâu? Làm đủ 4 tiếng thì theo luật được nghỉ ít nhất 30 phút, công ty phải sắp xếp. Không có trong danh sách thì gõ số phút.
report-shift-ask-item_pause = Nghỉ giữa ca bao lâu? Làm đủ 4 tiếng thì theo luật được nghỉ ít nhất 30 phút, công ty phải sắp xếp. Không có trong danh sách thì gõ số phút.
report-shift-ask-off_day = Ngày nào bạn không đi làm?
report-shift-ask-off_kind = Hôm đó là gì?
report-shift-ask-reading = { $why }
report-shift-ask-clash =
    Khoảng giờ này bạn đã ghi rồi:
    { $others }
    Mình làm thế nào?
report-shift-label-items = phần vừa gõ
report-shift-label-reading = câu mình hỏi
report-shift-label-how = cách ghi
report-shift-label-day = ngày
report-shift-label-times = giờ
report-shift-label-pause = giờ nghỉ
report-shift-label-item_pause = giờ nghỉ
report-shift-label-off_day = ngày
report-shift-label-off_kind = lý do
report-shift-label-clash = phần trùng
report-shift-option-usual = Ca { $times }
report-shift-option-other = Giờ khác
report-shift-option-off = Không đi làm
report-shift-option-taps = Bấm để chọn
report-shift-option-minutes = { $minutes } phút
report-shift-option-no-break = không nghỉ
report-shift-option-unknown-break = không nhớ
report-shift-option-off-leave = nghỉ phép
report-shift-option-off-sick = nghỉ ốm
report-shift-option-off-rest = ngày nghỉ, không có ca
report-shift-option-off-holiday = nghỉ lễ, đóng cửa
report-shift-option-change-new = Lần này gõ nhầm, ghi lại
report-shift-option-change-old = Sửa lần trước
report-shift-option-keep-both = Cả hai đều đúng
report-shift-review = Thế này đúng chưa?
report-shift-review-correction = Sửa thế này đúng chưa? Bản cũ vẫn được giữ.
report-shift-review-both = (Trùng với lần ghi khác, bạn nói cả hai đều đúng)
report-shift-button-save = Đúng rồi, lưu
report-shift-button-undo = Hoàn tác
report-shift-button-week =
    { $week ->
        [this] Xem tuần này
       *[other] Tuần từ { $first }
    }
report-shift-saved =
    Đã lưu. { $week ->
        [this] Tuần này tính đến giờ
       *[other] Tuần có { $first }
    }: { $hours }.
report-shift-saved-off = Đã lưu. Ngày đó không còn bị thiếu nữa.
report-shift-undone = Đã hoàn tác, phần này không tính nữa.
report-shift-off-again = { $what }: lại được ghi như trước.
report-shift-is-withdrawn = Phần này đã rút lại rồi, không có gì thay đổi.
report-shift-change-old = Được, mình sửa lần ghi trước đã, lần này lưu sau:
report-shift-change-new = Được, mình ghi lại lần này nhé:
report-shift-not-minutes = Mình chưa đọc được giờ nghỉ. Bạn gõ số phút thôi, ví dụ "45".
report-shift-not-future = { $what }: giờ đó chưa tới nên mình chưa ghi. Làm xong ca rồi ghi nhé, mình luôn ở đây.
report-shift-not-overlong = { $what }: như vậy một ca hơn { $hours } tiếng, có lẽ nhầm sáng chiều. Bạn xem lại giờ nhé? Nếu thật sự làm lâu như vậy, bạn ghi thành hai phần.
report-shift-not-break = { $what }: giờ nghỉ dài hơn ca làm, chắc có chỗ gõ nhầm. Bạn nói lại nhé?
report-shift-not-overlap = { $what }: trùng với một khoảng khác vừa gõ, nên mình chưa ghi khoảng này. Nếu cần, bạn gõ riêng lại nhé.
report-shift-not-day-over-24 = { $what }: cộng lại hơn 24 tiếng một ngày, nên mình chưa ghi khoảng này.
report-shift-not-placed = { $what }: ngày đó danh sách chưa có chỗ làm của bạn nên không ghi được. Ngày có đúng không? Nếu danh sách sai, bạn báo thầy cô nhé.
report-shift-unclear-ampm = Buổi sáng, hay chiều tối?
report-shift-unclear-date = Ca của ngày nào?
report-shift-unclear-start = Bắt đầu mấy giờ?
report-shift-unclear-end = Làm đến mấy giờ?
report-shift-unclear-times = Từ mấy giờ đến mấy giờ? Ví dụ "8-17".
report-shift-unclear-duration-only = Từ mấy giờ đến mấy giờ? Mình chỉ thấy làm bao lâu.
report-shift-unclear-total = Ghi từng ngày mới chính xác. Bạn cho mình một ngày trước, ví dụ "hôm qua 8-17".
report-shift-unclear-future = Giờ đó chưa tới. Là hôm qua, hay gõ nhầm?
report-shift-unclear-impossible = Không có giờ như vậy, hoặc giờ bắt đầu và kết thúc giống nhau. Bạn gõ lại nhé, ví dụ "8-17".
report-shift-unclear-overlong = Như vậy hơn 16 tiếng, có nhầm sáng chiều không? Từ mấy giờ đến mấy giờ?
report-shift-unclear-base-shift = Trước khi tăng ca, ca chính từ mấy giờ đến mấy giờ? Ví dụ "8-17".
report-shift-unclear-break = Nghỉ bao lâu?
report-shift-unclear-vague = Giờ áng chừng thì mình chưa ghi, sợ sai bất lợi cho bạn. Chính xác từ mấy giờ đến mấy giờ?
report-shift-unclear-conflict = Có một con số mình chưa hiểu. Bạn chỉ gõ ngày, giờ và giờ nghỉ, ví dụ "hôm qua 8-17 nghỉ 1h".
report-shift-unclear-person = Ở đây chỉ ghi giờ của chính bạn. Giờ của bạn khác thì để bạn ấy tự gửi mới được tính.
report-shift-option-usual-before = Hôm qua { $times }
report-shift-ask-reason =
    { $changed ->
        [true] Bạn cho biết vì sao sửa được không?
       *[false] Phần này được ghi bổ sung sau. Bạn cho biết lý do được không?
    } Viết gì cũng được, lý do sẽ được lưu cùng.
report-shift-label-reason = lý do
report-shift-option-reason-typo = Gõ nhầm
report-shift-option-reason-remembered = Sau mới nhớ ra
report-shift-option-reason-shift-moved = Ca bị đổi
report-shift-option-reason-overtime = Có tăng ca
report-shift-clock-goes-on = Đã hoàn tác; ca bắt đầu lúc { $at } vẫn tiếp tục được ghi.
report-shift-unchanged = Không có gì thay đổi, phần cũ vẫn giữ nguyên.
report-shift-gone-back =
    Đã hoàn tác, trở lại như trước:
    { $what }
report-shift-changed-since = Phần này sau đó đã được sửa nữa, nên mình để nguyên.
report-shift-taken-since = Trước đó là { $what }, nhưng khoảng giờ ấy sau này đã ghi ca khác, nên mình để nguyên. Nếu cần, bạn sửa phần này nhé.
report-shift-clock-ended = Đồng hồ của ca này cũng đã dừng.
report-shift-option-replace-old = Lần này mới đúng
report-shift-option-change-one = Sửa { $times }
report-shift-ask-off_clash =
    Ngày đó bạn đã ghi có đi làm:
    { $others }
    Mình làm thế nào?
report-shift-label-off_clash = ngày đó
report-shift-option-not-worked = Không làm, rút giờ lại
report-shift-option-worked-too = Có làm, có nghỉ phép
report-shift-review-both-off = (Ngày đó cũng có đi làm, giữ cả hai)
report-shift-review-not-worked = (Giờ làm đã ghi của ngày đó sẽ rút lại: vẫn xem được, chỉ không tính)
report-shift-review-waiting = ({ $days } vẫn còn đây, lưu xong phần này sẽ đến.)
report-shift-left-open = Lúc nãy bạn viết { $said }, mình còn hỏi dở:
report-shift-quote = “{ $said }”
report-shift-and = {", "}
report-shift-not-reason = Câu này có vẻ là một ca khác.
report-shift-option-reason-busy = Lúc đó bận quá
