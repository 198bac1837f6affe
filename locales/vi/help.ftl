help-menu =
    { $role ->
        [student] Gõ "8-17 nghỉ 1h" để ghi giờ, có chuyện gì cứ nói với mình, hoặc bấm bên dưới.
        [teacher] Gõ "hôm nay đã thăm …" để xác nhận, hoặc bấm bên dưới.
        [coordinator] Có thông báo sẽ tự đến với thầy cô; hoặc bấm bên dưới.
        *[other] Bấm bên dưới.
    }
help-teacher = Muốn nói chuyện với người thật: thầy cô đến thăm bạn là { $who }.
help-contact = Liên hệ trường: { $contact }
help-not-understood =
    { $role ->
        [student] Câu này mình chưa hiểu. Ghi giờ thì gõ "8-17 nghỉ 1h"; có chuyện thì bấm "Mình có chuyện", thầy cô sẽ đọc.
        *[other] Câu này mình chưa hiểu, thử bấm nút bên dưới nhé.
    }
help-hello = Chào bạn, mình đây. Bạn muốn làm gì?
help-nothing-open = Hiện không có gì đang điền dở nên không cần hủy.
