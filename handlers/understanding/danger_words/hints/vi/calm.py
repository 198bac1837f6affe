"""Vietnamese hints that no danger is meant."""

from typing import Final

WORDS: Final = {
    "story": """phim|phim (ma|kinh dị|hành động|hàn|trung|chiếu|bộ)|tập (cuối|mới|phim)|truyện|truyện tranh|tiểu thuyết|game|trò chơi|liên quân|liên minh|lq|pubg|
        free fire|ff|roblox|minecraft|valorant|rank|leo rank|boss|trùm|headshot|tướng|team (bạn|địch)|đồng đội|nhân vật|nam chính|nữ chính|phản diện|anime|
        manga|conan|naruto|one piece|hoạt hình|bài hát|bài nhạc|nhạc|lời bài hát|mv|concert|ca sĩ|idol|youtube|tiktok|netflix|clip (hài|trên|này)|video|
        trailer|tin tức|thời sự|trên (báo|mạng|tivi|fb)|giấc mơ|ác mộng|nằm mơ|nhà ma|kinh dị|zombie|xác sống|vampire|halloween|hóa trang|cosplay|kịch|
        đóng (phim|kịch|vai)|ma sói|escape room|squid game|sticker|nhãn dán|meme|chế|ảnh chế|stream|streamer|đọc truyện|phát âm|chính chủ|chuyện ma|trend|
        nghe kể|kể (hồi|chuyện)|anh kia kể|ổng kể|trong phim|cái sticker|sticker lửa|gửi nhầm|khủng long|chat""",
    "play": """bóng đá|đá banh|đá bóng|bóng rổ|bóng chuyền|cầu lông|bơi lội|gym|tập gym|tạ|squat|chạy bộ|marathon|leo núi|dã ngoại|cắm trại|picnic|lửa trại|
        bắn súng sơn|súng sơn|tàu lượn|công viên|trò cảm giác mạnh|nhảy dù|bungee|boxing|karate|thi đấu|trận (đấu|bóng|banh|chung)|thủng lưới|mu|arsenal|
        chelsea|real|barca|v league|u23|world cup|euro|thắng|ghi bàn|penalty|karaoke|hát|nhảy (múa|nhót|tiktok|dây)|tiệc|sinh nhật|nhậu|đi chơi|đi phượt|
        du lịch|chợ đêm|pháo hoa|pháo bông|bida|trốn tìm|té khói|zombie|bằng lặn|thi đậu|đậu bằng|đua xe|tập chân|treo tường|làm dù""",
    "lesson": """diễn tập|tập huấn|huấn luyện|khóa học|lớp học|bài (học|tập|thi|kiểm tra|giảng)|kiểm tra|đề (thi|cương)|câu hỏi|trắc nghiệm|đáp án|thuyết trình|
        báo cáo thực tập|luận văn|tiểu luận|pccc|phòng cháy|sơ cứu|lớp sơ cứu|mô hình|hình nộm|giả định|mô phỏng|thực hành|an toàn lao động|quy định|nội quy|
        quy trình|hướng dẫn|poster|tờ rơi|chứng chỉ|bằng lái|giáo viên (dạy|nói)|thầy (dạy|giảng)|cô (dạy|giảng)|từ vựng|phát âm|nghĩa là|nghĩa|
        tiếng (trung|hoa|anh|việt)|ngữ pháp|giáo trình|sinh (học|vật)|lịch sử|ngữ văn|tocfl|hsk|phỏng vấn|tuyên truyền|buổi|chuông thử|tập kết|rớt ốc|tay nghề""",
    "ago": """năm ngoái|năm trước|năm kia|tháng trước|tháng rồi|tuần trước|tuần rồi|hồi (nhỏ|xưa|trước|đó|tháng|năm|lớp|cấp|tuần|đầu)|lúc (nhỏ|trước|đó)|hồi đó|
        ngày xưa|trước đây|trước kia|đợt trước|lần trước|hôm (trước|bữa|kia|qua)|bữa (trước|hổm|kia|qua|đó)|chủ nhật (rồi|tuần|đi)|cách đây|
        (mấy|hai|ba|một|2|3|5|nửa) (năm|tháng|tuần|ngày) (trước|rồi|nay)|có lần|một lần|dạo trước|hồi mới qua|ông (em|nội|ngoại) (kể|mất)|sẹo|mùa hè|tết|nguôi|
        nguôi ngoai|hồi nhỏ|hồi (đi|còn|học|mới)|đi lính|nên giờ (có|ai|em)|nên giờ|giờ xây|nhớ hồi|kể lại|kể lại cho vui|đồng nghiệp cũ|từng nổ""",
    "yesterday": "hôm qua|tối qua|đêm qua|khuya qua|hôm kia|sáng nay",
    "cured": """ổn|ổn rồi|đỡ|đỡ rồi|lành|lành rồi|khỏi rồi|hết đau|khỏe|khỏe rồi|không sao|không có gì|không bị gì|không ai (sao|bị)|khâu|khâu (mũi|rồi|xong)|cắt chỉ|
        băng bó|bôi (thuốc|kem)|dán (urgo|băng cá nhân|cao)|urgo|bác sĩ (nói|bảo|kêu)|đi khám|khám rồi|khám|phòng khám|xuất viện|vật lý trị liệu|phục hồi|
        báo (động )?giả|dập (được |)rồi|tắt rồi|sửa (rồi|xong)|xong rồi|chút xíu|xước|trầy|bầm|bong gân|căng cơ|ê ẩm|mỏi|nhức mỏi|cảm cúm|sổ mũi|nhiệt miệng|
        mụn|sâu răng|nhổ răng|răng khôn|xin nghỉ (ốm|bệnh)|ghi nhận|báo lại|cho biết|chườm đá|bầm (tím|cái)|móng thôi|giấy cứa|giật mình|bầm cái|thì ra|hóa ra|
        té ra|sửa nhà|mới truyền được|mới biết là|chỉ bầm|trầy tay""",
    "kitchen": """nấu|nấu ăn|món|cơm|phở|bún|bánh|bánh mì|gà|vịt|heo|bò|cá kho|tôm|rau|canh chua|lẩu|nướng|chiên|xào|luộc|hấp|trà sữa|cà phê|nước mía|trái cây|xoài|
        sầu riêng|ớt|mặn|ngọt|ngon|dở|đói|thèm|bữa (ăn|trưa|tối|sáng)|căng tin|quán ăn|tiệm|đầu bếp|thớt|thái|gọt|bếp trưởng|gia vị|nước mắm|mì|mì gói|trứng|
        xôi|chè|kem|khét (lẹt|nồi)|sạp|ăn ba chén|no hết""",
    "shop": """mua|bán (hàng|đồ|online|rẻ)|rẻ|đắt|giảm giá|sale|khuyến mãi|shopee|lazada|đặt hàng|ship|đồng|đài tệ|ngàn|triệu|tiền (trọ|phòng|điện|nước)|quần áo|giày|
        mỹ phẩm|cắt tóc|vé|vé số|hết tiền|ví cháy|cháy túi|quà|thanh lý|xin (thay|đổi|cấp|mua)""",
    "tool": """mã nhân viên|số nhân viên|thẻ nhân viên|mã (số |)sinh viên|thẻ sinh viên|dao phay|mũi khoan|mũi phay|lưỡi (dao|cắt)|bản vẽ|kích thước|thông số|mã (hàng|số|máy)|linh kiện|kho hàng|xuất hàng|đơn hàng|sản lượng|chỉ tiêu|kpi|
        lỗi (máy|hàng|phần)|hàng lỗi|phế|bảo trì|sửa máy|màn hình|máy tính|laptop|phần mềm|app|wifi|mạng (lag|yếu|chậm)|lag|treo máy|sập (web|server|mạng)|
        file|máy in|mật khẩu|đăng nhập|tài khoản|cài|cập nhật|process|kill|burn in|hàn|que hàn|nhãn|cùn|thay (dao|lưỡi|mũi)|dây chuyền (dừng|mới)|
        pin (điện thoại|laptop)|mùi keo|gắn quạt|quạt|mở thùng|xe đẩy|mượn (dao|kéo|búa|tua vít)|kiểm kho|thang máy hư|leo mười tầng|để tủ nào|tấm về cong|nắp|
        nắp thùng|đồ mở|cứng quá""",
    "habit": """ngày nào|mỗi ngày|hàng ngày|tuần nào|mỗi tuần|tối nào|mỗi lần|lần nào|lúc nào cũng|thường|thường xuyên|riết|miết|dạo này|
        mấy (tuần|tháng|bữa|hôm|ngày) nay|cả (tuần|tháng|năm|ngày)|nửa (tháng|năm)|(hai|ba|bốn|2|3|4|5|6|11) (tuần|tháng|năm)( nay| rồi| liền|)|
        từ (tháng|hồi|đầu|lúc vào|năm)|từ trước|liên tục|tới giờ|đó giờ|trước giờ|bữa có bữa|chưa (bao giờ|lần nào|thấy)|ngày nào em|cứ nghĩ|mấy bữa rồi|
        bữa rồi|hút thuốc trong wc|hút thuốc trong (phòng|wc|toilet)|hôi quá""",
    "laugh": """haha|hihi|hehe|kaka|kkk|=))|cười|mắc cười|buồn cười|hài|vui|giỡn|đùa|chọc|trêu|tấu hài|xàm|dễ thương|xinh|đẹp trai|ngầu|đỉnh|tuyệt|quê|ngại|ế|crush|ny|
        người yêu|thất tình|giận|dỗi|cute|lol|vl|vãi|á hí|hông|xỉu up|thôi kệ|sợ ma|hết hồn|vẽ mặt|cười giọng|vẽ mặt nó|hai lon|ghen tị|ồn ghê|quậy|mệt ghê|
        hú hồn|sáng bóng|tự hào|tức ghê|đã ghê|mà vui|làm cảnh""",
    "ask": """được không|đúng không|phải không|có (cần|phải|được|đúng)|bao nhiêu|bao lâu|mấy giờ|khi nào|bao giờ|ở đâu|chỗ nào|ai (biết|chịu|phụ)|cho (em |)hỏi|
        làm (thế nào|sao để)|là gì|nghĩa là|tại sao|vì sao|sao lại|xin (đổi|chuyển|hỏi|phép|nghỉ|thay)|đăng ký|hướng dẫn|tới đâu rồi|xử lý|kết quả|
        đổi (qua|sang|công ty|ngôn ngữ)|gửi nhầm|bỏ (cái|tin)|hủy|có được để|được để trong|có được (để|đem|mang|dùng|xài)|làm sao vậy|bấm hoài|để đâu vậy|
        mua ở đâu|nhỏ mắt""",
    "pay": """lương|tiền lương|tăng ca|trừ|trừ (lương|tiền)|thưởng|phụ cấp|môi giới|bảo hiểm|hợp đồng|visa|thẻ cư trú|công ty|cty|xưởng|nhà máy|
        ca (đêm|ngày|sáng|tối)|làm thêm|giờ làm|nghỉ phép|xếp (lịch|ca)|lịch (làm|học|nghỉ)|đổi công ty|chuyển công ty|thầy hướng dẫn|đứng máy|quét dọn|
        lau nhà|cơm (công ty|cty|căng tin|hộp)|ký túc|phòng (ồn|nóng|chật|10|8)|nhớ nhà|nhớ mẹ|mất ngủ|trằn trọc|stress|áp lực|chửi|la mắng|mắng|nói xấu|
        cô lập|phân biệt|kỳ thị|xe (đưa rước|bus|buýt)|báo cáo|vụ em|hồ sơ|khiếu nại|mất nước nóng|rệp|bọ rệp|xin chụp hình|không ai nói chuyện|
        dọn nhà vệ sinh|khăn trùm|cầu nguyện|mặc đồ|ôm em từ phía sau|cứ ôm em|đóng cửa(,)? (nghỉ|em không)|nhà máy đóng cửa|nghỉ lễ|giữ hộ chiếu|
        giữ hộ chiếu không cho|đổi việc|cho em đổi việc|qc|tổng công ty|tham quan|gửi ảnh khỏa thân|ai ổng cũng|cứ gửi (ảnh|hình|tin)|khóa cổng|
        giờ giới nghiêm|đóng cổng|ra mua đồ|khóa cửa cho em ở ngoài|nhốt ở ngoài|khóa em ở ngoài|khóa cổng (lúc|ktx)|10h khóa cổng|hỏi chuyện|giường chiếu|
        thôi bỏ đi|không cần nữa""",
    "pet": """con (mèo|chó|gà|cá|gián|chuột|muỗi|kiến|thằn lằn|nhện)|mèo|gián|muỗi|kiến|chuột|thằn lằn|cây (xương rồng|cảnh|kiểng|hoa)|xương rồng|chậu cây|
        điện thoại|laptop|tai nghe|máy lạnh|quạt|tủ lạnh|máy giặt|xe (máy|đạp)( hư| hỏng|)|acc|nick|nhện nhà""",
    "slang": """chết (cười|mất thôi|đói|mê|dở|đứng|lâm sàng|vì|tiệt|thật|cha|bà|mồ|dí|chùm|danh|non)|cười (chết|xỉu|bể|muốn|sặc|rớt)|đói (chết|xỉu|rã|muốn)|
        mệt (xỉu|muốn xỉu|chết|rã|đứ|đừ)|nóng (chết|muốn|chảy|như)|lạnh (chết|teo)|buồn ngủ (chết|muốn)|quê (chết|xỉu|muốn)|xỉu (up|down|ngang|lên)|vui xỉu|
        ngon xỉu|đẹp xỉu|muốn (xỉu|chết) (vì|luôn á|với|trai)|điếc (tai|luôn)|muốn điếc|te tua|tơi tả|banh xác|nát (lòng|tim|bươm|đời)|tan nát|đứt ruột|
        cháy (túi|vé|hàng|phố|hết mình|giáo án)|cháy quá (là|)|bể phòng|bùng nổ|nổ (tung |)(đầu|não|não luôn|điện thoại|tin nhắn)|toang|
        thành (khô|ma|zombie|xác)|như (ma|zombie|xác|chó|điên|tù|lò|heo|khô|nước biển|con)|suýt|xém|gần như|tưởng|tưởng đâu|giả sử|nghe (nói|đồn)|ám ảnh|
        không (có ý định|muốn|có|định) tự tử|không tự tử|không nghĩ quẩn|ăn no|no quá|rơi điện thoại|rớt điện thoại|làm rơi|đi chợ|
        tạm biệt mọi người (nha|nhé|em đi)|hút thuốc|thi tay nghề|trốn tìm|đi bán muối|thủng lưới|phun lửa|khói (dầu|bếp|nướng|thuốc)|nước mắt chảy (ròng|vì)|
        ở ngoài ngủ|cay quá|chỉ hết pin|ra mua đồ ăn|chết em|rã giò|cười muốn xỉu|báo khói (kêu|hú) (hoài|suốt|mãi)|no (quá|cành|căng|hết)|không ra hơi""",
    "if": """nếu|nhỡ|lỡ mà|giả sử|có ngày|một ngày nào|ngày nào đó|sợ có ngày|coi chừng có|phòng khi|trong trường hợp|để tránh|tránh|đề phòng|cẩn thận|suýt|
        suýt nữa|xém|xém chút|chút nữa thì|tưởng|tưởng là|tưởng đâu|dễ bị|có thể bị|có khi""",
    "lack": """không (phát|cho|cấp|có|đeo|trang bị|lắp|che) (găng|găng tay|khẩu trang|kính|mặt nạ|nón|mũ|đồ bảo hộ|bảo hộ|giày|tấm che|nắp|biển|bình|quạt|hút)|
        chưa (lắp|sửa|thay|có|phát|cấp)|không ai (sửa|thay|lau|dọn|xử lý|quan tâm)|(báo|nói) (hoài|mấy lần|nhiều lần|rồi) (mà |)(không|chưa)|
        báo (3|2|ba|hai|mấy) lần|chưa xử lý|hư (lâu|hoài|mấy)|trơn|cũ|hết hạn|rỉ sét|bảo (không sao|chịu|kệ)|kêu (chịu|kệ|ráng)|lột da (hết|tay)|lột da tay|
        chưa lắp|cảm biến|mùi hóa chất (nặng|nồng|hôi|quá)|dây điện (ktx |phòng )?hở|mưa thì (dột|rò|giật)|hở dây|lột da (tay|hết|cả)|ồn quá|nóng quá|
        không có khóa|dột|không quạt""",
    "like": "như|như là|giống|giống như|y như|tưởng như|muốn như|kiểu như",
    "work": """tuần này|tháng này|cả tháng|thứ 2 tới|sáng họp|ca sáng|chiều|phụ|phụ (bếp|nạp|kho)|chuyển thùng|khiêng|bốc hàng|đóng gói|dán thùng|đóng thùng|quét|lau|
        lau ống|rửa|rửa chén|chà|dọn|dọn phòng|dọn dẹp|buồng phòng|thay ga|giặt|lựa hàng|kiểm hàng|xếp hàng|bảo trì|bảo dưỡng|sửa chữa|lắp|lắp máy|tháo|
        tháo máy|tra dầu|thay (bóng|dao|ga|nhớt)|ghi sổ|đo|đo kích thước|làm được|học cách|học (hàn|chiên|nấu|tiện|cắt|lái)|tập|tập (máy|cưa|tiện)|chỉ cách|
        thầy (chỉ|đứng|dạy)|được chỉ|mà vẫn chỉ|khen|tiến bộ|em lo|em làm (ở|buồng|khâu|bên)|khâu|công việc|việc tuần|xong về|
        đeo (kính|găng|mặt nạ|khẩu trang|tạp dề)|mang găng|dây an toàn|khử trùng|là hết|cũng vui|dễ thương|khách|khách đông|dẫn khách|bão sắp|cột kệ|
        chuẩn bị đồ|mở cửa|bật đèn|bật máy""",
}  # fmt: skip
