"""Vietnamese hints of places that turn dangerous, of what people do to others, and of the moment."""

from typing import Final

WORDS: Final = {
    "flame": """lửa|hỏa hoạn|bốc (cháy|lửa|khói)|bén lửa|bắt lửa|phực|phừng|bùng|ngọn lửa|đám cháy|đỏ rực|rực (lên|đỏ)|sáng rực|cam rực|cháy (lan|tới|lớn|to|rồi|kìa)|
        lan (ra|tới|qua|nhanh)|châm lửa|phóng hỏa|xăng|bật lửa|pin (phồng|nổ|cháy|xì|bốc)|sạc dự phòng|nệm|rèm|chập điện|dập (không|lửa|chưa)|bình cứu hỏa|
        cứu hỏa|khét|khét lẹt|chảy nhựa|lửa liếm|liếm|đỏ lòm|đỏ (hết|rực|lửa)|trong phòng đỏ|nhỏ giọt lửa|giọt lửa|xe điện|sạc|lụp bụp|nổ lụp|tàn|nhang|nến|
        mái (cháy|đỏ)|tường nóng|cửa nóng|sàn nóng|tia lửa|lửa (liếm|tới|leo|ăn|phà|đỏ|trong|ngoài|dưới|trên|chặn|bít)|xăng đổ|xăng tràn|đổ xăng|hút thuốc gần""",
    "smoke": """khói|khói (đen|trắng|vàng|mù|um|đầy|dày|bay|vô|vào|lên)|mùi (khét|cháy|nhựa|lạ|thối|hắc|trứng thối)|khét|ngạt|cay mắt|mù mịt|không thấy (đường|gì|lối)|
        chuông (báo|reo|kêu)|còi (báo|hú|reo)|báo cháy|khe cửa|trần nhà|khăn ướt|sặc|ho|um|nghi ngút|trắng xóa|đen kịt|đen thui|không thấy lối|bít lối|
        bò (ra|dưới)|bịt (mũi|miệng)|ngoài ban công|ban công|kẹt ngoài""",
    "gas": """gas|=ga|khí gas|mùi gas|mùi ga|rò|rò rỉ|xì|hở van|van|bình gas|bếp gas|khí (độc|than|co|clo|amoniac|nito|metan)|than (tổ ong|hoạt|củi)|amoniac|clo|
        trứng thối|hắc|nồng nặc|sực|bồn|bể|hầm|cống|hố|bồn chứa|xuống (cứu|kéo|hầm|bể|bồn|đó|dưới)|không (thấy |)(lên|ra) (lại|nữa)|chưa (lên|ra)|trộn|
        pha (chung|lẫn|trộn)|máy nước nóng|máy phát|ai cũng (chóng mặt|nhức đầu|ói|ho|buồn ngủ)|sủi bọt|bay hơi|hơi (vàng|xanh|trắng|độc|cay)|khói vàng|
        thùng (gì|hóa|phuy)|phuy|máy phát điện|hầm cầu|thông cống|bể (phốt|chứa|nước)|xuống (kéo|cứu|dò|thông|vớt)|(ông|người|đứa) (thứ )?(hai|2)|cũng im|
        không lên|chưa lên|gục từng|mấy người gần|gần đó|javel (với|trộn|pha)|pha lẫn|mùi (gì |)lạ|mùi gì|cả lớp (chảy|ho|ói|chóng|nhức)|chảy nước mắt|
        ai cũng (chảy nước mắt|ho)|có đứa (ói|ho|xỉu)|hai đứa (ói|xỉu)|vặn hết|mở hết (bếp|gas)|bốn bếp|không châm lửa|không bật lửa|cửa đóng kín|đóng kín|
        máy phát (điện )?(để|đặt|trong)""",
    "water": """đuối|đuối nước|chìm|chết đuối|ngập|nước (dâng|lên|vô|vào|ngập|lũ|cuốn|tới|chảy xiết|tràn|xoáy)|tới (cổ|ngực|bụng|cằm|vai|mũi)|cuốn (trôi|đi|ra)|trôi|
        lũ|lụt|sóng|dòng chảy|không biết bơi|bơi|rớt (xuống|sông|biển|nước|hồ|giếng)|té (sông|biển|nước|hồ|giếng|mương)|tầng hầm|sạt lở|nổi lên|tới cằm|tới cổ|
        ép chặt|sóng (cuốn|đánh|kéo|lôi)|chiếc dép|dép trôi|không (thấy )?(nổi|ngoi|trồi)|chưa (nổi|ngoi|trồi)|xe (rớt|lao|chìm) (xuống|vô)|bãi xe ngầm|
        nước đổ|nước ào|lội|hụt|xoáy|bơi ra|ra xa|không thấy (vô|vào|lên)( nữa|)|không vô nữa|chưa vô|chưa vào|xa bờ|thiếu một (đứa|người)|
        hết thấy (bọt|đầu|tay)|bọt|lặn|bờ sông|bờ hồ|ngoài kè|nước tới (gối|bụng|ngực|cổ|cằm)|tới gối|thiếu một đứa|hết thấy bọt|nước tới gối""",
    "blast": """nổ|nổ (tung|lớn|rồi|lò|bình|nồi|pin|lốp|gas)|phát nổ|vụ nổ|bùm|đùng|ầm|rầm|tiếng (nổ|ầm|rầm|đùng)|nồi hơi|lò hơi|bình (khí|hơi|oxy|gas|áp)|áp suất|
        áp lực (tăng|cao)|van (xả|an toàn)|sắp nổ|phồng|bom|lựu đạn|động đất|rung lắc|sắp (nổ|bể|bung)|phình|căng phồng|đồng hồ (áp|đỏ)|xì hơi|rít|van kẹt|
        bung""",
    "shut": """khóa|khóa (trái|ngoài|cửa|nhốt|kín|lại)|nhốt|giam|kẹt (trong|thang|ở)|mắc kẹt|cửa (sập|khóa|kẹt|không|bị|mở|đóng|cứng|chốt)|sập cửa|mở (cửa |)không|
        không mở|không (ra|thoát|chạy) (được|khỏi|ra)|ra không (được|khỏi|nổi)|thoát không|lối (ra|thoát) (bị|kẹt|khóa|hết)|lối thoát|cửa thoát hiểm|container|
        tầng hầm|cốp xe|thùng xe|hết (oxy|pin|không khí|lối)|pin (còn|sắp|gần|yếu|hết|1|2|3|4|5)|còn (1|2|3|4|5|6|7|8|một|hai|ba|vài) ?(phần trăm|vạch)|
        sắp hết pin|không (có |)(sóng|đèn|oxy|không khí|cửa sổ)|bên trong|trong này|trong đó|còn (người|đứa|hai|2|ba|3) (trong|ở trong|bên trong)|ở trong|
        tay nắm (gãy|hư|hỏng|bên|cửa|kho)|không (có )?tay (nắm|mở|cầm)|gãy (rồi|tay nắm|chìa)|bị xích|xích ngoài|xích|chốt ngoài|cài ngoài|xô không|xô nổi|
        đẩy không|kẹt (cứng|dây|chốt)|dây an toàn|(2|3|4|5|6|hai|ba|bốn|năm|sáu) đứa|tụi em (2|3|4|5|6|hai|ba|bốn|năm|sáu)|ba đứa em|tối thui|tối om|tối đen|
        thiếu không khí|ngộp|dây kêu|từng khúc|trong xe|thùng (lạnh|container|kín)|kẹt thang máy|thang máy (rớt|tuột|kẹt|đứt)|nhốt trong kho|kẹt trong kho""",
    "roof": """sân thượng|nóc|nóc nhà|mái nhà|tầng thượng|ban công|cửa sổ|biển|sông|hồ|tháp nước|bồn nước|cần cẩu|trên cao|rào|cao tốc|xa lộ|cảng|đập|
        máy lạnh ngoài tường|thang|cầu thang|mái tôn|giàn giáo|thang máy""",
    "door": "cửa|trên lầu|ổ khóa|điện|phích cắm|cầu dao|dây điện|tủ điện|bảng điện|cúp cầu dao|hành lang|cầu thang",
    "weapon": """dao|con dao|dao (phay|bầu|rựa|găm|thái|bấm)|mã tấu|rựa|kiếm|súng|búa|gậy|cây (sắt|gậy|gỗ|tuýp)|ống (sắt|tuýp)|tuýp sắt|mỏ lết|cờ lê|tua vít|kéo|chai|
        chai bia|gạch|ghế|nón bảo hiểm|dây nịt|dây xích|xích|rìu|hung khí|đồ nghề|hàng nóng|hàng lạnh|roi điện|axit|acid|xăng|thanh sắt|gậy bóng chày|côn|
        dùi cui|xách can|can xăng|can|xách|thủ (dao|đồ|hàng)|cầm (đồ|gì|cây|chai|búa|kéo|dao|gạch)|thằng nào cũng cầm|mài dao|mài|nạp đạn|lên đạn|đạn|súng hơi|
        nỏ|bật lửa|quẹt|bom xăng|nước sôi tạt|cầm súng|súng trường|súng săn|cầm (dao|kéo|súng|dao rọc giấy|lưỡi lam)|đang cầm|khẩu súng|chạm răng|
        kề (thái dương|cổ|đầu)|dí vô (đầu|miệng|cổ)""",
    "hit": """đánh|đập|đấm|tát|đạp|quánh|oánh|uýnh|phang|bụp|táng|tẩn|nện|đâm|chém|bóp (cổ|họng)|siết cổ|thắt cổ|kéo (lê|tóc|áo|em|tay)|lôi|xô|đẩy|quăng|chọi|liệng|
        vây|vây (quanh|kín|đánh)|bao vây|rượt|rượt theo|đuổi theo|hành hung|tấn công|xông vào|xông vô|nhào (vô|vào|tới)|đánh nhau|ẩu đả|hội đồng|trói|đè|
        khống chế|túm|nắm (đầu|tóc|cổ áo)|giật (tóc|điện thoại|tay)|nổi điên|điên lên|lên cơn|đập (phá|đồ|cửa|bể|nát)|phá (đồ|cửa|phòng)|bể (đồ|kính|ly)|
        quăng đồ|say xỉn|say rượu|xỉn|cãi nhau to|gây sự|không chịu dừng|đánh tới|cho một trận|quật|quất|đè (cổ|đầu)|nhấn (đầu|nước)|dìm|lôi (ra sau|đi|vô)|
        sau (căng tin|xưởng|nhà|ktx)|nghe (rầm|quật|đánh|đập|bốp)|rầm|hết la|thúc|bắt (nốc|uống|quỳ|cởi)|thách|thách đố|lột|cưỡng|siết|đạp lên|ngồi lên|đá cửa|
        phá cổng|bịt miệng|từ phía sau|vùng chạy|vùng ra|xích (nó|em|lại|ngoài|vô)|xích|quật trúng|đâm đùi|đâm (tay|bụng|đùi)|kéo đâm|chém loạn|chém bừa|
        đâm loạn|rượt (má|mẹ|em|tụi)|rượt má|bằng chai|lấy chai|cầm chai|quăng điện thoại|đập điện thoại em""",
    "threat": """giết (em|tui|nó|chết|người|cả|hết)|thủ tiêu|xử (em|nó|đẹp|tụi|mày|lý em)|chém (em|chết|tụi|nó)|đâm (em|chết|tụi|nó)|đốt (phòng|nhà|ktx|em|xe|hết)|
        biết tay|cho biết (tay|thế nào)|liệu hồn|coi chừng|đừng trách|không (tha|để yên|sống yên|sống nổi|thấy mặt trời)|không để (em|tụi em|nó) (yên|sống|về)|
        (tối|đêm|khuya) nay (qua|tới|đến|ghé|sẽ|nó|ổng|tụi nó|gặp|xử|chết)|
        (nó|ổng|tụi nó|anh ta|hắn) (sẽ |nói |nhắn |kêu |bảo |đòi |dọa |đang |)(tới|đến|qua|kiếm|tìm|lên|xử|chặn|đợi|chờ)|(đang|sắp) (tới|đến|qua|lên|kiếm|tìm)|
        kiếm em|tìm em|chờ (em )?(ở|tan|dưới|ngoài|trước)|đợi (em )?(ở|tan|dưới|ngoài|trước)|chặn (đường|cổng|xe|em)|tan ca (biết|gặp|chờ|đợi|coi)|dọa|đe dọa|
        hăm|hăm dọa|hù|đòi (nợ|đánh|chém|giết|đâm)|siết nợ|xã hội đen|giang hồ|gọi người|kéo (người|bạn|cả đám|băng|quân)|đem (người|đồng bọn)|
        biết (chỗ|phòng|nhà) em|bẻ (tay|chân|cổ)|gãy (chân|tay|giò)|chết chung|cùng chết|đếm ngược|trả thù|tính sổ|lấy mạng|khỏi sống|tàn (là|thì|hương)|
        nhang tàn|hết (điếu|cây|bài|giờ) (là|thì)|xử em|xử (tụi|từng|hết)|rồi xử|xử ổng|cả dãy|đi luôn|không (xuống|ra|trả|mở) (thì|là)|kêu xuống|bắt xuống|
        bắt (ra|chọn)|chọn|réo tên|réo|kêu tên|gọi tên|lẩm bẩm|điểm danh|ai trước|đếm (tới|đến|ngược)|tới lượt|phút (nữa )?(là|không)|
        nếu không (thì )?(chết|nó|ổng)|báo (công an|ai) (là|thì) (chết|giết)|nói ra (là|thì)|treo giải|kiếm cho ra|lên báo|lên tivi|dắt|vô dắt|
        tung (hình|ảnh|clip)|phát tán|dọa tung|đòi chặt|chặt (tay|chân|đầu|ngón)|trả bằng thân|bằng thân|trừ nợ bằng|có người xử|sẽ có người|người xử em|
        đang (hút thuốc|đợi|chờ|đứng) dưới|dưới lầu|hôm nay không trả|đừng hòng (ra|đi|thoát|sống)|không cho ra khỏi""",
    "gang": """(2|3|4|5|6|7|8|9|10|hai|ba|bốn|năm|sáu|bảy|mấy|chục) (thằng|người|đứa|tên|ông|anh|xe|chiếc)|cả đám|cả bọn|một đám|1 đám|
        đám (đó|người|thanh niên|côn đồ)|tụi nó|bọn nó|tụi kia|bọn kia|băng nhóm|đồng bọn|côn đồ|giang hồ|xã hội đen|chủ nợ|môi giới|cò|bảo kê|
        đông (lắm|quá|người)|vây|bao quanh|bọn họ|bịt mặt|đeo (khẩu trang|găng|bao)|mấy chiếc|nhiều xe|đi vòng vòng|vòng vòng|thằng nào cũng|dân anh chị|
        đòi nợ|tín dụng đen|đàn em|đầu gấu|ma cô|tú bà|má mì|có đứa canh|canh ngoài""",
    "hide": """trốn|núp|nấp|ẩn|chui (vô|vào|xuống|dưới)|tủ (áo|đồ|quần áo)|trong tủ|gầm (giường|bàn|cầu thang)|dưới (giường|gầm|bàn)|nhà vệ sinh|=wc|toilet|phòng tắm|
        nhà tắm|khóa (cửa|trái|chặt|mình)|chốt cửa|chặn cửa|chèn cửa|giữ cửa|tắt đèn|giả (vờ|bộ|ngủ|chết|làm)|chạy (thoát|trốn|ra|vô|vào|lên|xuống|không)|
        bỏ chạy|thoát (ra|được|khỏi)|bụi (cây|rậm)|cầu thang|góc (phòng|nhà|tối)|ngồi (trong góc|co|bó gối)|nín (thở|thinh)|núp (trong|sau|dưới|ở)|
        em trong (toilet|wc|tủ|phòng tắm|nhà)|trốn (ra|trong|ở|dưới|vô)|chạy được|mới chạy|cắn nó|đá nó|vùng (ra|chạy|thoát)|chân không|chân đất|
        nó (đang |)(tắm|ngủ|ăn|nghe|ngoài|dưới)|ổng (đang |)(tắm|ngủ|ăn|ngoài|dưới)|tưởng em (ngủ|đang|chết|tắm)|nín|dưới sạp|chui dưới|lấy ghế (chặn|chèn)|
        ghế chặn cửa|em với em (gái|trai)""",
    "hush": """đừng (gọi|gọi lại|lên tiếng|nói|kêu|làm ồn|nhắn lại|rung)|
        không (dám|được|thể) (gọi|nói|lên tiếng|kêu|nghe máy|thở|khóc|mở|ra|nhúc|về|bước|ngủ|động|đi)|chỉ nhắn (tin |)(được|thôi)|
        nhắn (lén|trộm|nhỏ|thôi|chứ|tin thôi)|lén (nhắn|gọi|lấy|xài|mượn)|nó nghe|nghe thấy|nghe (tiếng|được)|nói nhỏ|thì thầm|
        tiếng (bước chân|chân|gõ|đập|mở|khóa)|bước chân|im lặng|để im|mượn (máy|điện thoại|đt)|trộm điện thoại|phát hiện|bị (thấy|phát hiện|lộ)|kiếm em|lát nó|
        nó (quay lại|về|ra|thức|dậy)|xóa tin|nhắn bằng|bằng (đồng hồ|máy|điện thoại|ipad|laptop)|đồng hồ của bạn|đặt (giùm|dùm) em|đặt (pizza|phở|đồ ăn|bánh)|
        loại có còi|còi hú|pizza|giả bộ (nhắn|gọi|ngủ|mua|nói)|suỵt|sụyt|đừng rep|đừng trả lời|để rung|tắt chuông|nhắn nhanh|sắp (về|ra|vô)""",
    "outside": """ngoài (cửa|cổng|kia|hành lang|phòng|đường|sân|đó)|trước (cửa|cổng|phòng|nhà)|gõ cửa|đập cửa|đạp cửa|phá cửa|cạy|cạy (cửa|khóa)|tông cửa|xô cửa|
        vặn (tay nắm|khóa|cửa)|tay nắm cửa|chìa (khóa|)|đứng (chờ|đợi|canh|trước|ngoài|đó)|canh|rình|rình rập|nhòm|nhìn trộm|lảng vảng|đi qua đi lại|
        đi tới đi lui|chưa (đi|về|chịu)|không (chịu |)(đi|về|ra|buông)|còn (ở|ngoài|đứng|đó|trong phòng)|vẫn (còn |)(ở|ngoài|đứng|đó|đập|chờ)|
        dưới (lầu|nhà|sân)|phòng (bên|kế|em|tụi em)|vô (phòng|nhà|ktx)|vào (phòng|nhà|ktx)|qua phòng|lên phòng|trong (phòng|nhà) (em|tụi em|tui)|
        leo (vô|vào|rào|cửa|tường|ban)|trèo|đột nhập|lẻn|xông|lục (đồ|phòng|tung)|bấm chuông|dưới giường|bàn chân|chân người|có bàn chân|
        có (tay|ngón|bóng|mắt|người) (dưới|trong|sau|ngoài|trên)|bóng (người|đen)|trên trần|trần nhà|cửa (mở sẵn|hé|không khóa|bị mở)|cửa sổ (mở|bị|vỡ)|
        tắt đèn|đậu (đối diện|ngoài|trước)|đối diện|đứng dưới|bước xuống|xuống xe rồi|quanh (ktx|nhà|phòng)|sảnh|lễ tân|hỏi (số |)phòng|hỏi phòng|đưa chìa|
        có chìa|nhá đèn|huýt sáo|ngoài phòng khách|phòng khách|quay lại rồi|lại đến|hôm qua đó|đòi vô (phòng|nhà)|vô phòng em""",
    "stranger": """lạ|người lạ|thằng lạ|ông lạ|lạ mặt|thằng|gã|tên|ông|ổng|hắn|nó|thanh niên|đàn ông|người yêu cũ|bồ cũ|ny cũ|chồng|bạn trai|dượng|cha dượng|ba dượng|
        tài xế|chủ|ông chủ|sếp|quản lý|tổ trưởng|chuyền trưởng|chủ nhà|chủ trọ|khách|môi giới|ăn trộm|trộm|cướp|biến thái|say|xỉn|bịt mặt|khẩu trang|bảo vệ|
        hàng xóm|anh (đó|kia|ta|này)|ông đó|thằng đó|người đó|huấn luyện viên|thầy (đó|dạy)|con trai chủ|chú hàng xóm|ông chú|thợ|người ta""",
    "follow": """theo (sau|em|dõi|đuôi|từ|về|tới|sát|suốt)|bám (theo|đuôi|sát|em)|đi theo|chạy theo|lẽo đẽo|sau lưng|phía sau|đằng sau|
        từ (bến|trạm|ga|xưởng|công ty|lúc tan) (xe |)(tới|về|đến)|rẽ (đâu|vô|vào|hướng)|quẹo|(cùng|vẫn|lại) (một |)(thằng|ông|người|chiếc|xe) (đó|này)|7 11|
        711|family ?mart|cửa hàng (tiện lợi|24)|tiện lợi|tiệm|sắp đóng|không dám (ra|về|đi|bước)|hẻm|đường (vắng|tối)|vắng|gps|định vị|rình|chặn|xe trắng|
        xe đen|chiếc xe (đó|này|trắng|đen)|đeo (bao tay|găng)|bao tay|đậu (đối diện|hoài|đó)|tắt đèn đậu|nhân viên|đổi ca|đóng (tiệm|quán|cửa)|
        biết (ca|đường|giờ|tên) em|chụp (lén|hình em)|mỗi lần em (quẹo|dừng)""",
    "ride": """xe (bảy|7|hơi|hộp|van|lạ|ôm|trắng|đen)|chở (em|tụi em|đi|tới|lên|qua)|đang chở|chạy (lên|vô|vào|hướng|vòng|thẳng|đường|xa|hoài|tuốt)|
        (lên|vào|vô) (núi|rừng|đồi|đường|chỗ vắng)|núi|rừng|chỗ (lạ|khác|vắng|mới|nào|hoang)|không phải đường|đường (lạ|khác|này không|vắng|núi|về)|
        không (về|phải|giống) (ktx|xưởng|công ty|đường|chỗ)|sai đường|không (cho |chịu |)(dừng|xuống|ngừng|thả)|khóa (cửa|chốt) xe|chốt xe|biển số|cao tốc|
        ghế sau|cốp|đi đâu (không biết|vậy|đó)|không biết (đi|chở|đâu|họ)|dẫn (em|tụi em) (đi|tới|đến|vô)|đưa (em|tụi em) (đi|tới|đến|vô|lên)|xe này|
        không có tay mở|tay mở|tới nơi (biết|sẽ)|ổng cười|cười nói|thấy (biển|núi|rừng|ruộng|nghĩa)|biển rồi|qua biên giới|biên giới|qua (cầu|sông|tỉnh|nước)|
        ra (khỏi )?(thành phố|ngoại ô)|khóa trẻ em|quá (trạm|bến|đường)|lố (trạm|bến)|không dừng|xin xuống|đòi xuống|đường đất|không có nhà|không đèn|
        đồng trống|tắt (định vị|gps|máy)|chở qua|chở đi|mai chở|thuyền|tàu cá|ghe|kéo lên xe|bị kéo lên|lắc đầu|nói chở em về|nói đưa em về""",
    "taken": """passport|giấy tờ|sim|(lấy|thu|giữ|tịch thu|cướp|giật) (hết |mất |)(hộ chiếu|điện thoại|đt|sim|giấy|tiền|passport)|điện thoại bị|bắt cóc|
        bán (em|tụi em|qua|sang|cho|người)|chuộc|tiền chuộc|gán nợ|trả nợ|siết nợ|tiếp khách|phục vụ khách|đi khách|làm gái|bán dâm|massage|mát xa|karaoke ôm|
        quán bar|canh (giữ|gác|chừng|cửa)|có người (canh|gác|giữ)|không (cho|được) (đi|ra|về|gọi|rời|liên lạc)|trói|bịt (mắt|miệng)|nhốt|giam|campuchia|
        myanmar|lừa (qua|sang|đi|đảo)|buôn người|ép (làm|tiếp|uống|ký|đi)|bắt (tiếp|làm|ép|tụi|em|uống|cởi)|ảnh nóng|clip nóng|ở đậu|
        gom (hết )?(điện thoại|giấy|hộ chiếu|đt)|họ gom|lấy (hộ chiếu|giấy|sim)|đi với khách|tiếp (khách|rượu)|khỏi lấy|canh ngoài|có đứa canh|vô dắt|
        dắt (em|đi|tụi)|qua biên giới|xếp hàng|cho chọn|chọn (em|đứa|gái)|người mua|bán qua|thuộc về|của ông chủ|nhà không cửa sổ|ăn một bữa|bỏ đói|
        quay phim tụi|ký nợ|ký giấy nợ""",
    "force": """hiếp|cưỡng|cưỡng (bức|hiếp|hôn|ép)|xâm hại|làm nhục|ép (em|lên|quan hệ|ngủ|vào|vô|buộc)|đè (em|ra|xuống|lên|bạn|nó)|ổng đè|nó đè|
        cởi (đồ|áo|quần|hết|nút)|lột (đồ|áo|quần|sạch)|xé (áo|quần|đồ|váy)|rách (áo|quần|đồ|váy)|(áo|quần|đồ) (em |)(rách|bị|mất|tuột|không|đâu)|sờ|mò|rờ|
        sờ (soạng|mó|ngực|đùi|mông)|bóp (ngực|mông|vú)|thò tay|luồn tay|ôm (chặt|cứng|em|ghì|không)|hôn (em|ép|môi|cổ)|giở trò|làm bậy|đồi bại|trên giường|
        lên giường|vô phòng|vào phòng|nhà nghỉ|phòng trọ|chốt cửa|khóa cửa|không buông|không chịu buông|xin (nó|ổng|tha|đừng)|van xin|la không|không cho la|
        bịt miệng|tỉnh dậy (thấy|không|trần|trong|mà)|trần truồng|không (mặc|còn mặc) (đồ|quần|gì)|khỏa thân|đau (ở dưới|bên dưới|chỗ đó|vùng)|chỗ đó|quan hệ|
        mới đi khỏi|quay clip|chụp hình (em|lúc)|không có quần|không có (áo|đồ|gì trên)|đồ lót|đồ lót đâu|mất (đồ|quần|áo)|chỗ lạ|ở chỗ lạ|tỉnh dậy|
        thức dậy (thấy|ở)|không nhớ (gì|sao|tối)|đau lắm|đau (rát|vùng)|đầu gối|đè lên|trên (người|lưng) em|tháo (thắt lưng|nịt|khóa)|thắt lưng|kéo khóa|
        kéo (áo|quần|váy)|vén (áo|váy)|tắt đèn (khóa|rồi|kéo)|chỉ còn (em|hai)|còn mỗi em với|hai người (trong|ở)|kiểm tra (cơ thể|người)|xoa bóp|mát xa cho|
        chui vô (giường|mền)|nằm (cạnh|đè|chung)|vào giường|mùi của|dấu (hôn|bầm)|đùi (đau|bầm)|bắt cởi|đòi (hôn|ôm|ngủ|coi)|(quẹo|rẽ|chạy) (vô|vào) nhà nghỉ|
        (quẹo|rẽ|chạy) (vô|vào) khách sạn|trước nhà nghỉ""",
    "drugged": """uống (ly|rượu|bia|nước|trà|có|xong|vô|vào|thử|của|do)|(cho|mời|ép|rót|đưa|mua) (em |)(uống|ly|nước|rượu|bia)|ly nước|ly rượu|nước (ngọt|lạ|uống)|
        bỏ (thuốc|gì|cái gì)|chuốc|thuốc mê|thuốc ngủ|thấy (kỳ|lạ|choáng|mờ|nặng|buồn ngủ|chóng|người)|nặng (đầu|trịch|mí|người)|
        mắt (mở không|díp|mờ|nặng|hoa|lờ)|tay chân (bủn|mềm|rã|không|nặng)|bủn rủn|rã rời|không (còn |)sức|mềm nhũn|không (phải |)say|
        có (một|1|nửa|tí|hai) (ly|ngụm|miếng|chai)|mới (một|1|nửa|hai) (ly|ngụm|chai)|vị (lạ|kỳ|đắng)|dìu|bế|đỡ (em |)(lên|vào|vô|ra)|
        đưa (em |)(lên|vào|vô|về) (phòng|xe|khách)|karaoke|quán nhậu|bar|có một hớp|một hớp|hớp|ngụm|như cao su|cao su|tay chân như|không phải (tay|chân) em|
        không điều khiển|lên lầu (nằm|nghỉ|ngủ)|nằm (chút|nghỉ|xuống)|cứ bảo|bảo lên|quay mòng|lảo đảo|lơ lửng|chữ (nhảy|nhòe)|gõ không|nhòe|sến|
        thang máy (lên|bấm)""",
    "scream": """la hét|hét|gào|thét|kêu (la|gào|cứu|khóc)|khóc (thét|lóc|la|to|quá)|van xin|xin tha|tiếng (la|hét|khóc|kêu|đập|động|bể|gào|rên)|rên|bể (kính|ly|chén)|
        đổ vỡ|rầm rầm|im bặt|im re|hết nghe|tự nhiên im|nghe (tiếng|la|hét|khóc|đập)|đừng (đánh|mà|đập)|á|aaa|trời ơi|tiếng con nít|con nít khóc|em bé khóc|
        rầm một cái|một cái rầm|còn mỗi tiếng|bốp|chát|kêu thất thanh|thất thanh|nức nở|rú|rú lên""",
    "now": """đang|bây giờ|giờ|hiện|vừa|vừa mới|mới nãy|nãy|nãy giờ|hồi nãy|lúc nãy|tối nay|đêm nay|khuya nay|ngay|liền|ngay lập tức|lập tức|sắp|chút nữa|lát nữa|
        tí nữa|chuẩn bị|vẫn|vẫn còn|còn|càng lúc càng|ngày càng|tự nhiên|đột nhiên|bỗng|vài (phút|tiếng|giờ)|mấy phút|(5|10|15|20|30|hai|ba|năm) (phút|tiếng)|
        rồi|kìa|nè|ba phút|năm phút|mười phút|hai phút|một phút|(3|2|1) phút|nửa tiếng|tiếng trước|phút trước|mới về|mới uống|mới nuốt|vừa uống|vừa nuốt|
        còn (ba|hai|một|5|3|2) phút|tàu tới""",
    "help": """cứu|cứu (em|với|tụi|nó|bạn)|giúp|giúp (em|với|tụi|nó|gấp)|gọi (cấp cứu|công an|cảnh sát|xe|119|110|ai|người)|cấp cứu|công an|cảnh sát|119|110|115|113|
        bệnh viện|bác sĩ|y tế|tới (liền|ngay|mau|đây|nhanh|giúp|gấp)|đến (liền|ngay|mau|đây|nhanh|giúp|gấp)|qua (liền|ngay|mau|đây|nhanh)|nhanh|mau|lẹ|gấp|
        khẩn|làm sao|sao giờ|giờ sao|làm gì (giờ|bây giờ|đây)|phải làm (sao|gì)|biết làm sao|cô ơi|thầy ơi|có ai|ai (đó|cứu|giúp|tới)|
        không ai (nghe|giúp|tới|ở|bắt)|sos|làm ơn|kêu (người|xe|giùm|cô|bảo vệ)|báo (công an|cảnh sát|cô|giùm|bảo vệ)|nói chuyện với em|alo|trạm y tế|sơ cứu|
        đi viện nào|viện nào|bệnh viện nào|rút ra hay|giờ (rút|làm|chở|đi)|có nên|cứu kịp|còn cứu|đặt giùm|lẹ lẹ|nhanh nhanh|mau mau|số (phòng|nhà)|địa chỉ|
        ở (dãy|lầu|tầng|phòng|số|chuyền|xưởng)|cô (tới|qua|gọi|kêu)|thầy (tới|qua|gọi|kêu)|alo alo|không đùa|không giỡn|không phải (đùa|giỡn|phim|diễn tập)|
        nói thật|em nói thật|thiệt đó|thật đó|nghiêm túc""",
    "fear": """sợ|sợ quá|sợ lắm|hoảng|hoảng (loạn|quá|hồn)|run|run (quá|rẩy|tay|lẩy)|khóc|lo|lo quá|hãi|kinh|không dám|rối|cuống|mất bình tĩnh|tim đập|trời ơi|
        chết rồi|làm sao""",
    "someone": """nó|bạn|bạn em|bạn cùng phòng|đứa|người|có người|ai đó|anh|chị|tụi em|tụi e|tụi mình|chúng em|ổng|bả|thằng|con|chú|bác|cô bé|thằng bé|nhỏ|nhỏ bạn|bồ|vợ|
        chồng|cháu|đồng nghiệp|công nhân|hai đứa|2 đứa|ba người|mấy đứa""",
    "cannot": "không|không (được|nổi|thể|ra|kịp|biết|dám|còn)|chẳng|chả|chưa|đừng|bó tay|vô ích|hỏng",
}  # fmt: skip
