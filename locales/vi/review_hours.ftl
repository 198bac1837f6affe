review-hours-heading =
    { $when ->
        [last] Tuần trước, { $first } đến { $last }
        *[earlier] { $first } đến { $last }
    }: { $count } em, { $plain } em không có gì đặc biệt, { $open ->
        [0] không còn em nào cần xem.
        *[other] { $open } em cần xem:
    }
review-hours-nobody = Tuần này không có em nào cần xem.
review-hours-line = ・{ $who }　{ $hours }: { $why }
review-hours-separator = { ", " }
review-hours-why-law = { $count } chỗ có thể không đúng luật về giờ làm
review-hours-why-missing = { $count } ngày chưa ghi
review-hours-why-late = { $count } ngày ghi bổ sung sau
review-hours-why-changed-since-confirmed = em đã sửa sau khi xác nhận
review-hours-why-changed-since-approved = đã sửa sau khi được duyệt
review-hours-why-answered = em đã xem lại sau khi trả về
review-hours-why-overlap = hai lần ghi trùng giờ
review-hours-why-departure = khác nhiều so với bình thường ({ $usual })
review-hours-mark-approved = ✓ { $who } đã xem
review-hours-mark-returned = ← { $who } đã trả về, chờ em xem
review-hours-more = Còn { $count } em nữa.
review-hours-approved = ✓ Đã duyệt { $count } em ({ $who }).
review-hours-whose = Duyệt chỉ có nghĩa là thầy cô đã xem. Sổ là của riêng các em, sau này các em vẫn bổ sung và sửa được.
review-hours-button-rest = { $count } em đều ổn
review-hours-button-one = Xem { $who }
review-hours-button-before = ← Tuần trước đó
review-hours-button-after = Tuần sau đó →
review-hours-button-list = Về danh sách
review-hours-button-yes = Ổn
review-hours-button-return = Trả về kèm lời nhắn
review-hours-rest-approved = Đã duyệt { $count } em.
review-hours-one-approved = Đã xem tuần này của { $who }.
review-hours-already = { $by } đã xem tuần này của { $who } rồi.
review-hours-changed = { $who } vừa sửa tuần này. Bây giờ là:
review-hours-all-seen = Đã xem hết tuần này. Cảm ơn thầy cô.
review-hours-week = { $who }　{ $first } đến { $last }
review-hours-total = Tổng cộng { $hours } ({ $days } ngày)
review-hours-breach = § { $day }: { $says } ({ $article })
review-hours-more-breaches = Còn { $count } chỗ nữa.
review-hours-law-is-theirs = Xếp ca là trách nhiệm của công ty: đã làm thì ghi đúng như vậy, xin đừng bảo em ghi ít đi. Khi nói với công ty, chỉ nói về lịch ca, đừng nhắc ai đã ghi.
review-hours-word-approved = ✓ { $who } đã xem lúc { $when }.
review-hours-word-returned = ← { $who } đã trả về lúc { $when }: "{ $note }"
review-hours-return-ask-note = Thầy cô muốn { $who } xem lại điều gì? Một hai câu là đủ. { $who } sẽ đọc những lời này; thầy cô nào xem được danh sách này cũng đọc được.
review-hours-return-label-note = lời nhắn
review-hours-return-review = Gửi cho { $who } thế này nhé?
review-hours-return-button-save = Gửi đi
review-hours-returned = Đã gửi cho { $who }. Khi em sửa hoặc xác nhận xong, tuần này sẽ hiện lại trong danh sách.
review-hours-returned-unreachable = Đã lưu lời nhắn, nhưng hiện tin nhắn không đến được { $who }. Thầy cô nói trực tiếp với em nhé.
review-hours-please-look =
    Thầy cô { $who } muốn xem lại cùng bạn giờ làm từ { $first } đến { $last }:
    "{ $note }"
    Bạn chỉ cần xem qua: có gì cần sửa thì sửa, không thì chạm “Đúng rồi”. Những gì bạn ghi mới là căn cứ.
review-hours-button-my-week = Xem tuần này
review-hours-button-right = Đúng rồi
