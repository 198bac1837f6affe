"""Vietnamese words of danger, and of what makes them harmless. With marks: a word typed with other marks is another word."""

from typing import Final

WORDS: Final = {
    "DIE_STRONG": """sợi dây thừng|chuẩn bị dây|
        không (muốn|thiết|còn muốn|còn thiết) (sống|sống nữa|tồn tại|tỉnh dậy|thức dậy|trên đời)|chả (muốn|thiết) sống|chẳng (muốn|thiết) sống|hết muốn sống|hổng muốn sống|chán sống|không sống nổi|sống không nổi|hết thiết sống|không thể sống (nữa|tiếp)|sống (để |)làm gì|sống không có ý nghĩa|không còn lý do (để |)sống|không đáng sống|mệt mỏi với cuộc sống
        |tự tử|tự sát|tự vẫn|tự kết liễu|kết thúc (cuộc đời|cuộc sống|đời|tất cả|mọi thứ|bản thân|mạng sống)|kết liễu|quyên sinh|tự kết thúc|tự giết mình|giết chính mình|nhảy (lầu|cầu|sông|xuống|khỏi|từ tầng|tòa nhà|ban công)|treo cổ|thắt cổ|(sẽ|sắp|định|tính|đòi|quyết|quyết định|chuẩn bị) (chết|tự tử|nhảy lầu|nhảy xuống|đi chết)|(em|mình|tôi|tui|tớ|bạn|nó|cháu|con) đi chết (đây|đi)|đi chết đây|chết (quách|phứt|béng) (cho xong|đi cho rồi|đi|cho rồi)|chết cho (rồi|xong|nhẹ|khỏe)|chết (đi |)(sẽ |còn |)(tốt hơn|sướng hơn|nhẹ hơn|nhẹ nhõm)|thà chết|nếu (em|mình|tôi|tui|tớ) (chết|không còn|mất|biến mất)|chết tối nay|biến mất khỏi (thế giới|cuộc đời|cõi đời)|rời (khỏi |)(thế giới|cõi đời|cuộc đời)|ngủ luôn không (dậy|tỉnh)|ngủ mãi mãi|thư tuyệt mệnh|tuyệt mệnh|không (cần|muốn) thức dậy nữa|muốn giải thoát|không ai cần em sống|đừng sống nữa|ước gì (em |mình |)(chết|chưa sinh ra)
    """,
    "DIE_WEAK": "muốn chết|muốn chít|chỉ muốn chết|sắp chết|chắc chết|chết mất|muốn biến mất|chết đây|không muốn chết|ước được chết|đang chết|muốn die|muốn đi chết",
    "SELFHARM": "rạch tay|cắt tay|cắt cổ tay|cứa (tay|cổ tay)|cắt mạch|rạch (cổ tay|chân|người)|tự (rạch|cắt|cứa|đâm|hại|làm đau|làm hại|hành hạ|ngược đãi|đốt)|tự hại|tự làm (đau|hại|tổn thương)|làm đau bản thân|tổn thương bản thân|lấy dao (rạch|cứa|cắt)|đập đầu vào tường|lấy lưỡi lam",
    "LASTWORDS": "vĩnh biệt|tạm biệt (mọi người|tất cả|cả nhà|thế giới|các bạn)|(mẹ|ba|bố|má|gia đình) (em |con |là em |là con |)xin lỗi|(mẹ|gia đình|bố) là em (thương|yêu)|xin lỗi (ba mẹ|bố mẹ|mẹ|cha mẹ)|lời cuối|tin nhắn cuối|chăm sóc (mẹ|ba|em gái|em trai|gia đình) giúp|thư tuyệt mệnh",
    "HEIGHT": "sân thượng|nóc nhà|mái nhà|lan can|ban công|thành cầu|trên cầu|tầng thượng|bệ cửa sổ|mép|đường ray",
    "LEAP": "nhảy|nhảy xuống",
    "JUMP": "đứng ở|đứng trên|ngồi trên|đang ở|đang đứng|leo lên|trèo lên|trèo qua",
    "MEDS": "thuốc|thuốc ngủ|thuốc giảm đau|paracetamol|thuốc sâu|thuốc trừ sâu|thuốc diệt cỏ|thuốc tẩy|viên thuốc|nước tẩy|hóa chất|thuốc chuột",
    "SWALLOW": "(10|15|20|25|30|40|50|60|100) viên|uống cả nắm|uống hết thuốc|nuốt hết|nuốt|uống hết|uống cả|uống nguyên|uống nhiều|uống quá nhiều|cả vỉ|cả lọ|cả hộp|cả chai|nguyên hộp|nguyên lọ|nguyên vỉ|uống một nắm|hai chục|30 viên|20 viên|50 viên|40 viên|chục viên|uống quá|sẵn rồi|chuẩn bị sẵn|sẵn thuốc",
    "OVERDOSE": "quá liều|sốc thuốc|uống (thuốc sâu|thuốc trừ sâu|thuốc diệt cỏ|thuốc tẩy|thuốc chuột|thuốc độc|thuốc tự tử)|uống hết (lọ|vỉ|hộp) thuốc",
    "BLEED": "chảy máu|máu chảy|ra nhiều máu|ra máu nhiều|mất máu|máu (me |)(đầy|khắp|be bét|lênh láng|tuôn|phun|nhiều|ra quá|ra nhiều)|đầy máu|toàn máu|máu không (cầm|ngừng)|không cầm được máu|nhiều máu|máu tuôn|nôn ra máu|hộc máu|ói ra máu|đổ máu|be bét máu|máu quá trời",
    "COLLAPSE": "bất tỉnh|hôn mê|không (thở|còn thở|thở được nữa)|ngừng thở|tắt thở|ngưng thở|ngừng tim|tim ngừng|mạch không|không có mạch|gọi (mãi |hoài |)không (dậy|tỉnh|trả lời|phản ứng)|lay (mãi |hoài |)không (dậy|tỉnh)|kêu (mãi |hoài |)không (dậy|tỉnh)|không (tỉnh|tỉnh lại|phản ứng|nhúc nhích|cử động|động đậy|dậy được)|nằm im|co giật|động kinh|sùi bọt mép|đột quỵ|đau tim|nhồi máu|ép tim|hô hấp nhân tạo|tím tái|môi tím|mặt tím|sốc phản vệ|=nghẹn|=hóc|hóc xương|đuối nước|chết đuối|nguy kịch|hấp hối|có người chết|thở thoi thóp|mê man|mất ý thức|ngất (lịm|luôn|đi|xỉu|trong)",
    "COLLAPSE_WEAK": "ngất|ngất xỉu|xỉu|=gục|gục xuống|ngã gục|ngã quỵ|ngã xuống|ngã rồi|té xuống|lăn ra|đổ gục|té xỉu|ngã lăn|choáng ngã",
    "BREATHLESS": "khó thở|không thở (được|nổi)|nghẹt thở|ngạt thở|ngạt khí|bị ngạt|thở không (được|nổi|ra)|đau ngực|tức ngực",
    "CAUGHT": "(kẹt|cuốn|kẹp|nghiến|cán) (trong|vào|vô|dưới|giữa) (máy|băng chuyền|trục|khuôn|xe)|(máy|xe nâng|trục|băng chuyền) (kẹp|cuốn|cán|đè|nghiến|tông|đâm)|dập nát|bị (đè|vùi|kẹt) (dưới|bên dưới|trong thang máy|trong máy)|đứt (ngón|tay|lìa|ngón tay|cả ngón|lìa ngón)|cụt (tay|ngón)|mất ngón|không rút (ra |tay ra )được|rút tay không ra|bị vùi|mắc kẹt|bị xe nâng|đứt lìa|bị kẹt dưới",
    "CAUGHT_WEAK": "bị kẹt|bị cuốn|bị kẹp|kẹt|=cuốn|=kẹp|nghiến|bị dập|cắt trúng|cắt sâu|đâm xuyên|=đè",
    "BODY": "tay|chân|ngón tay|tóc|đầu|cánh tay|bàn tay|ngón",
    "MACHINE": "máy|máy dập|máy ép|băng chuyền|xe nâng|thang máy|trục|khuôn|cẩu|máy cắt",
    "FALL": "=ngã|=té|=rơi|=rớt|(ngã|té|rơi|rớt) từ|té lầu|ngã xuống|rơi xuống|té xuống|bị ngã|bị rơi|bị té|trượt chân",
    "HIGHPLACE": "giàn giáo|thang|cầu thang|mái|mái nhà|tầng|lầu|ban công|trên cao|độ cao|cửa sổ|nóc|sân thượng|xe nâng|hố|giàn|mái tôn",
    "BURN": "=bỏng|bị bỏng|=phỏng|bị phỏng|cháy da|tạt|bắn vào|văng vào|axit|acid|nước sôi",
    "SEVERE": "nặng|nghiêm trọng|cả (tay|mặt|người|cánh tay|chân|lưng)|lột da|tróc da|phồng rộp|la hét|không nhìn thấy|không thấy gì|mắt|mặt|toàn thân|kinh khủng|lòi xương|gào|dữ lắm",
    "SHOCK": "điện giật|giật điện|bị giật điện|bị điện|chạm điện|phóng điện|điện cao thế",
    "CRASH": "tai nạn|bị xe (tông|đâm|đụng|cán)|xe tông|xe đâm|đụng xe|xe nâng tông|xe tải",
    "POISON": "ngộ độc|trúng độc|hít phải|nhiễm độc|khí co",
    "FIRE": "cháy nhà|có cháy|bị cháy|đang cháy|bốc cháy|hỏa hoạn|cháy (rồi|lớn|to|xưởng|nhà máy|kho|phòng|bếp|ký túc|ktx|lan|dữ|chung cư|máy|ổ điện|dây điện|quá)|(xưởng|nhà máy|kho|phòng|bếp|ktx|ký túc xá|máy|ổ điện|nhà) cháy|bốc khói|lửa (cháy|lớn|to|lan|bùng|bốc)|bốc lửa|khói (đen|mù mịt|dày đặc|nghi ngút|khắp nơi|nhiều|đầy|quá trời|um)|nhiều khói|toàn khói|đầy khói|bén lửa|có lửa|phát hỏa|cháy cháy|phóng hỏa|ngập khói",
    "FIRE_WEAK": "=cháy",
    "GASLEAK": "rò (rỉ |)(khí |)(gas|ga|amoniac|hóa chất|khí)|rò rỉ (gas|ga|khí|khí gas)|xì (gas|ga)|hở (gas|ga)|mùi (gas|ga|khí gas|khí ga|amoniac|clo)|nồng nặc (mùi |)(gas|ga)|khí độc|amoniac|khí gas rò|gas (rò|xì|bị rò|bị xì|rỉ)|ga (rò|xì|bị rò|bị xì)|nổ (gas|ga|bình gas|bình ga)|khí clo|ngộ độc khí|khí co",
    "GAS": "gas|khí|khí gas|bình ga|bình gas|amoniac",
    "LEAK": "=rò|rò rỉ|=xì|=hở|mùi|nồng nặc|=hôi|thoát ra|rỉ ra",
    "CHEM": "hóa chất|axit|acid|dung môi|chất độc|kiềm|xút",
    "SPILL": "tràn|=đổ|bị đổ|đổ ra|=rò|rò rỉ|văng|=bắn|bắn vào|tạt|vào mắt|vô mắt|chảy ra|nổ|phun",
    "EXPLODE": "nổ (lò|bình|nồi|máy|bếp|kho|gas|ga)|lò nổ|bình nổ|=nổ|phát nổ|vụ nổ|nổ tung|nổ lớn|bị nổ",
    "HIT": "=đánh|đánh (em|tôi|tui|mình|bạn|nó|anh|chị|tụi em|người)|bị đánh|=đấm|đá em|=tát|bị đấm|bị tát|bóp cổ|đạp em|bị đập|đập em|đập tôi|hành hung|bạo hành|oánh|quánh em|bị quánh|uýnh",
    "HIT_NOW": "đang (đánh|đấm|đập|bị đánh|hành hung|bóp cổ|đâm|chém|quánh|đánh nhau|bị đâm|bị chém|tấn công|đuổi đánh|rượt|bị hành hung|bị quánh|oánh)|đánh nhau|ẩu đả|hội đồng|(bị |)(đâm|chém) (em|bạn|anh|chị|người|trúng|tôi|nó|vào)|bị (đâm|chém|bắn)|đòi (giết|chém|đâm)|đánh túi bụi|đánh tới tấp|đánh chết|đánh bất tỉnh|rượt (theo |)(em|bạn|tụi em|đánh)|đuổi (theo |)đánh|muốn giết (em|tôi|tui|bạn|nó)|bóp cổ (em|bạn|tôi|nó)|nổ súng|đang bị (đập|đánh)",
    "THREAT_KILL": "dọa giết|đòi giết|dọa chém|dọa đâm|đe dọa giết|nói sẽ giết|đòi đâm|bảo sẽ giết",
    "ARMED": "cầm (dao|súng|mã tấu|rựa|gậy|hung khí|kéo|búa|dao phay|chai)|có (dao|súng|hung khí|mã tấu)|(kè|dí|kề|gí|chĩa) (dao|súng)|mang (dao|súng)|vác (dao|mã tấu|gậy)|rút (dao|súng)|dùng dao|vung dao|lấy dao (dí|dọa|đòi|đâm|chém|đuổi)|xách dao",
    "KITCHEN": "thái|gọt|cắt rau|cắt thịt|nấu|bếp trưởng dạy|làm bếp|dao gọt|thớt|trái cây|chặt gà|mài|học cắt|cắt bánh",
    "WEAPON": "=dao|con dao|=súng|mã tấu|gậy sắt|=gậy|=búa|hung khí|ống sắt",
    "WIELD": "dọa|đe dọa|chĩa|kề|dí|vung|rượt|=đuổi|đuổi theo|=đâm|chém|đòi|đập cửa|tấn công|xông",
    "LOCKED": "bị (nhốt|khóa|giam|giữ|kẹt) (trong|ở trong|lại|bên trong|trái)|nhốt (em|tôi|tui|mình|bạn|tụi em|chúng em|chúng tôi|nó|người|lại)|bị nhốt|bị giam|giam lỏng|giam giữ|khóa (cửa |)(nhốt|em trong|tụi em trong)|khóa trái|kẹt trong|mắc kẹt trong|không (ra|thoát) (được|ra được|ra ngoài được)|không cho (em |tụi em |tôi |chúng em |mình |)(ra ngoài|ra khỏi phòng|xuống xe|ra khỏi|thoát|ra|về phòng ra)|không mở được cửa|cửa (bị |)(khóa ngoài|khóa từ ngoài|mở không được|không mở được)|bắt cóc|trói|bị trói|bị bắt cóc|kéo (em |)lên xe|ép (em |)lên xe|lôi (em |)(vào|lên|đi)|còn (ở trong|trong đó|kẹt|mắc kẹt)|bị kẹt|kẹt thang máy|giam trong",
    "STRANGER": "đàn ông|đàn ông lạ|thanh niên|lạ mặt|kẻ say|ông lạ|nó|hắn|có người|người lạ|ai đó|kẻ lạ|có ai|có ông|có thằng|một người đàn ông|ông say|thằng say|say rượu|trộm|ăn trộm|cướp|kẻ trộm|có kẻ|tụi nó|bọn nó|người yêu cũ|có mấy người",
    "BREAKIN": "đập cửa|phá cửa|cạy cửa|phá khóa|đột nhập|leo (cửa sổ|vào|vô|qua)|trèo (cửa sổ|vào|vô|qua)|xông (vào|vô)|lẻn (vào|vô)|trốn trong (phòng|tủ|wc|toilet|nhà vệ sinh)|đạp cửa|đòi (vào|vô)|cố (mở|vào|vô|phá)|vặn (tay nắm|cửa)|lọt vào|đang (ở trong|trong) (phòng|ktx)|vào phòng (em|tụi em|tôi)|vô phòng (em|tụi em|tôi)",
    "DOOR": "cửa|phòng|ktx|ký túc xá|cửa sổ|nhà|ban công",
    "RAPE": "hiếp dâm|cưỡng hiếp|cưỡng bức|hãm hiếp|bị hiếp|hiếp (em|bạn|nó)|cưỡng dâm|chuốc thuốc|bỏ thuốc|xâm hại tình dục|bị xâm hại|giở trò đồi bại",
    "ASSAULT": "đè (em|bạn|nó|tôi) (xuống|ra|lên|vào)|(lột|xé|cởi|giật) (quần|áo|đồ|váy) (em|của|bạn|nó)|đang (sờ|ôm|đè|lột|cởi)|ôm chặt không (buông|thả)|không buông em|kéo em vào|ép em (lên giường|quan hệ|vào phòng)|hôn ép|cưỡng hôn|đè em",
    "FOLLOW": "bám theo|theo dõi em|đi theo (em|sau|tôi|tụi em)|theo sau|theo em (về|từ|tới|suốt)|bám đuôi|rình (rập|em|trước)|chặn (đường|em|xe)",
    "SCARED": "sợ|sợ quá|run|trốn|không dám|làm sao đây|cứu|giúp|về nhà|về ktx|tới nhà|gọi|nhanh",
    "CRY": "cứu (em|tôi|tui|mình|với|mạng|tụi em|chúng em|chúng tôi|bạn em|bạn|nó|con|cháu|người|e|anh ấy|chị ấy)|kêu cứu|cần cứu|gọi (xe |)cấp cứu|gọi cứu thương|gọi xe cứu thương|gọi công an|gọi cảnh sát|báo công an|báo cảnh sát|gọi 119|gọi 110|cấp cứu|ai cứu|sos|giúp em với có|làm ơn cứu",
    "CALL": "nhanh lên|mau lên|tới ngay|đến ngay|gấp|khẩn cấp|gấp lắm|cứu|cấp cứu|giúp với|giúp em|làm sao|làm sao đây|phải làm gì|tới mau|lẹ lên|công an|cảnh sát|xe cứu thương|có ai không|mau",
    "NOW": "đang|bây giờ|giờ|ngay bây giờ|vừa|mới|vừa mới|vừa nãy|nãy|hiện giờ|hiện tại|lúc này|ngay lúc này|tối nay|vẫn còn|nãy giờ|mới nãy",
    "STILL": "vẫn chưa tỉnh|chưa tỉnh|tới giờ vẫn|đến giờ vẫn|vẫn còn kẹt|vẫn đang cháy|vẫn bất tỉnh|vẫn còn trong|còn trong đó",
    "NEG": "không|chưa|không có|không phải|chẳng|chả|đừng|không hề|đâu có|chưa từng|không bị|làm gì có|có đâu",
    "NOTNEG": "nó (đòi|muốn|định|sắp|sẽ|nói|bảo|bị|đang|tính|cầm|đánh|vừa|mới)|không (ai|có ai|ngừng|cầm được|cầm|dừng|biết làm sao|biết phải|dám|phải diễn tập|phải đùa|đùa|phải phim|phải giỡn|giỡn|kịp|liên lạc được|gọi được|chịu nổi|chịu được)|chưa biết|không biết",
    "FICTION": "phim|tập phim|tập cuối|truyện|tiểu thuyết|game|trò chơi|liên quân|liên minh|pubg|free fire|tin tức|thời sự|báo đăng|trên báo|đọc báo|báo nói|bài hát|lời bài hát|mv|tiktok|youtube|netflix|xem clip|clip|mơ thấy|nằm mơ|giấc mơ|ác mộng|ngủ mơ|nhân vật|vai chính|vai phản diện|nam chính|nữ chính|boss|rank|anime|manga|hoạt hình|nhà ma|=kịch|kinh dị|ma sói|minecraft|valorant|chơi trò|diễn viên|trailer|concert|halloween|trên tivi|tivi|trên mạng|podcast|tik tok|diễn kịch|conan|squid game|zombie",
    "DRILL": "diễn tập|tập huấn|huấn luyện|khóa học|lớp học|lớp sơ cứu|phòng cháy chữa cháy|phòng cháy|pccc|bảo hiểm|phòng chống|tuyên truyền|thi thử|bài thi|đề thi|câu hỏi|bài kiểm tra|bài tập|thuyết trình|hội thảo|poster|áp phích|thực hành|giả định|mô phỏng|đường dây nóng số|báo cháy thử|thử chuông|kiểm tra chuông|quy định|nội quy|hướng dẫn thoát hiểm|an toàn lao động là|chủ đề|học sơ cứu|luyện tập",
    "PAST": "năm ngoái|năm trước|tháng trước|tuần trước|hồi (trước|nhỏ|xưa|đó|tháng|năm|lớp|cấp|tuần)|lúc (trước|nhỏ|đó)|trước đây|ngày trước|hôm trước|hôm bữa|bữa trước|bữa hổm|lần trước|mấy tháng trước|mấy tuần trước|mấy năm trước|cách đây|tháng rồi|tuần rồi|năm kia|đợt trước|từng|có lần|học kỳ trước|dạo trước|mấy hôm trước|ngày xưa|khi còn nhỏ",
    "YESTERDAY": "hôm qua|tối qua|đêm qua|hôm kia|chiều qua|sáng qua",
    "RESOLVED": "(đã|được) (ổn|dập|dập tắt|hết|khỏi|lành|xuất viện|tỉnh|cứu|sửa)|dập (được |)(tắt |)rồi|tắt rồi|ổn rồi|ổn định rồi|hết rồi|khỏi rồi|khỏe rồi|lành rồi|xuất viện rồi|không sao rồi|không sao|không ai (bị |)(sao|thương)|không ai bị thương|báo động giả|báo động nhầm|bình an|an toàn rồi|tỉnh (lại |)rồi|đỡ rồi|đỡ nhiều|bình thường rồi|may mà|giờ ổn|qua rồi|vượt qua",
    "HABIT": "lúc nào cũng|ngày nào cũng|hay bị|hay đánh|=thường|thường xuyên|mỗi ngày|mỗi lần|hoài|suốt|luôn luôn|toàn|tuần nào cũng|tối nào cũng|thỉnh thoảng|đôi khi|mỗi tối|cứ mỗi|hàng ngày|mấy tháng nay|từ tháng",
    "NEARLY": "suýt|suýt nữa|xém|xém chút|gần như|tí nữa thì|suýt chút|muốn|cảm giác như|tưởng",
    "IF": "nếu|lỡ|lỡ mà|nhỡ|giả sử|trường hợp|khi có|phòng khi|sợ bị|sợ cháy|sợ có ngày|có thể|có ngày|kẻo|tránh|dễ bị|coi chừng|cẩn thận|khi nào có",
    "LAUGH": "haha|hahaha|hihi|hehe|kkk|kkkk|kaka|hí hí|lol|đùa|giỡn|nói chơi|nói đùa|=))|:))|cười|mắc cười|buồn cười|vui ghê|keke|ahihi|há há|xd|wkwk|hị hị|cười xỉu|ha ha|hi hi|dui|tấu hài",
    "JOKECAUSE": "điểm|trừ điểm|rớt môn|trượt|điện thoại|máy tính|pin|mạng|cười|ngại|ngượng|quê|đói|lạnh|nóng|rét|chán|buồn ngủ|cay|ngon|dễ thương|đẹp|đẹp trai|thèm|mắc cỡ|xấu hổ|thi|bài tập|bài kiểm tra|kẹt xe|khát|ngứa|muỗi|nhớ nhà|deadline|trà sữa|xinh|cưng|hồi hộp|nhột|vui|béo|mập|nghèo|hết tiền",
    "HOMEWORK": "bài|bài tập|bài thi|cách|làm sao để|điền|đăng nhập|mật khẩu|chọn|báo giờ|giờ làm|dịch|app|bot|ngon|dễ thương|đẹp trai|thi|toán|mua gì|ăn gì|đẹp|buồn cười|form|đơn|xem giúp|sửa|hướng dẫn|đổi ngôn ngữ|chỉ em",
    "MINOR": "nhẹ|chút|một chút|xíu|hơi|tí|tê tê|trầy|trầy xước|nhỏ|sơ sơ",
    "HUMAN": "em|tôi|tui|mình|bạn|anh|chị|nó|người|ai|tụi em|chúng em|quản lý|đồng nghiệp|cô|chú|thầy|sếp|bác|đứa|cháu|con|ông|bà|thằng|tớ",
    "PLEASE": "cứu|giúp|làm ơn|xin|van",
    "PLACE": "nhà máy|xưởng|ktx|ký túc xá|bếp|phòng|kho|tầng|lò|nồi hơi|lò hơi|bình gas|bình ga|máy|nồi|tòa nhà|chuyền|khói|lửa|nhà|bình",
    "MASK": """
        muốn độn thổ|muốn chết cóng|muốn chết ngất|(chết|xỉu|ngất) (cười|vì cười|vì đói|vì nóng|vì lạnh|vì mệt|vì ngon|vì chán|vì ngại|vì quê)|cười (xỉu|ngất|chết|té ghế|lăn)|chết (đi được|ngắc|cóng|đói|khiếp|mê|mệt|thèm|dở|cha|mẹ|tiệt|chửa|cười|người vì|liền|lên chết xuống|trân|máy|nguồn)|máy (bị |)(chết|treo)|(mệt|thi|học|làm|chạy deadline) (xỉu|ngất|muốn xỉu|muốn ngất|gần chết|bở hơi tai)|xỉu (up|up xỉu|ngang|down|luôn á)|ngất ngây|xỉu vì (đẹp|dễ thương|ngon)|đẹp (xỉu|ngất)|ngon (xỉu|ngất)
        |đi chết đi|chết đi (mày|con)|chết rồi (quên|trễ|lộn|nhầm|em quên|hết)|thôi chết|chết dở|chết mồ|chết thật|sống chết|chết não vì
        |cháy (túi|hàng|vé|phố|deadline|thẻ|ví|khét|nồi cơm|cơm|nắng|hết mình|máy tính hết)|cháy (quá|hết) (mình|đi|anh em|idol|sân khấu)|sân khấu cháy|cháy nhất|cháy nắng|chữa cháy|báo cháy|phòng cháy|da cháy nắng|cơm (bị |)cháy|bếp lửa trại|lửa trại|nướng cháy|tiền (xăng|gas|ga)|(tiền|hóa đơn|giá|bếp|phí|đổi|gọi|thay|mua|hết) (ga|gas|bình ga|bình gas)|ga tàu|nhà ga|ga (đài bắc|đài trung|tân trúc|cao hùng|đào viên|điện ngầm|mrt)|ra ga|gà
        |hiến máu|xét nghiệm máu|thử máu|nhóm máu|chảy máu (cam|mũi|chân răng|răng|lợi)|máu mũi|máu (chiến|lửa|game|me phim)|huyết áp
        |đánh (giá|máy|răng|bài|thức|dấu|cầu|bóng|đàn|lộn|rơi|mất|chữ|rank|game|boss|team|bida|son|phấn|nhẹ|ghen)|bị đánh (thức|giá|dấu|rớt|trượt|mất|rơi|bại)|đá (bóng|banh|cầu|phạt)|đấm (lưng|bóp)|tát nước|chém gió|đâm (đầu vào|ra|sầu)|bắn (tiền|pháo hoa|bi)|tai nạn nghề
        |khóa (sổ|thẻ|tài khoản|màn hình|máy|xe|học)|(điện thoại|tài khoản|nick|thẻ|sim|tủ|xe) (em |của em |)bị khóa|khóa (cửa|ngoài) quên chìa|kẹt (xe|tiền|lịch|giấy|đạn)|bị kẹt (xe|giấy|mưa|lịch|tiền)|máy (in |)(bị |)kẹt giấy|kẹt đường|không ra được (đề|kết quả|đáp án)|ở trong nhà cả ngày|hốt hoảng
        |nằm im (cả ngày|xem phim|ngủ)|nghẹn ngào|nghẹn lời|hóc búa|hóc xương hài|gục ngã trước|ngã giá|rơi (vào lưới|nước mắt|tiền)|rớt (môn|mạng|giá|đồ)|té ra|nổ (máy|hũ|pháo|mắt|deadline|tung ngày)|bùng nổ|pháo nổ|bỏng ngô|cay phỏng
        |cứu (hộ|trợ|bồ|vãn|net|cánh|hỏa)|cấp cứu (thi|bài)|hộp cứu thương|khoa cấp cứu|lớp cấp cứu|học cấp cứu|số (điện thoại |)(khẩn cấp|cấp cứu)|liên hệ khẩn cấp|thoát hiểm|cứu (em|tôi|mình|với|e) (bài|môn|toán|cái|đề|ca|vụ bài|con app|vụ điền)|giải cứu
        |không (khí|sao)|tâm trạng tự tử|phòng chống tự tử|hay tự ái|theo dõi (kênh|page|trang|đơn|lịch)|theo sau là|chặn (số|facebook|zalo|line)|thuốc lá|hút thuốc|uống thuốc (cảm|ho|đúng giờ|rồi|sổ mũi)
    """,
    "FAREWELL": "vĩnh biệt|tạm biệt|xin lỗi mọi người|đừng tìm em|xin lỗi tất cả|không về nữa|cảm ơn mọi người đã",
}  # fmt: skip
