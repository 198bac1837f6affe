"""Vietnamese hints of wishing to die: the wish, the farewell, the means."""

from typing import Final

WORDS: Final = {
    "die": """chít|chớt|tự sát|tự vẫn|quyên sinh|tự kết liễu|không muốn sống|hết muốn sống|không thiết sống|chán sống|không sống nổi|sống (để |)làm gì|
        kết thúc (cuộc đời|cuộc sống|tất cả|mọi thứ|đời|ở đây)|đầu thai|kiếp (sau|khác)|sang thế giới (khác|bên kia)|lìa đời|từ giã|ra đi|đi luôn|treo cổ|
        thắt cổ|nhảy (lầu|cầu|sông|xuống|tàu)|xác|quan tài|đám tang|đám ma|tang|cúng|nhang|tử thần|diêm vương|âm phủ|suối vàng|chầu trời|ngỏm|ngủm|
        đăng xuất (khỏi |)(trái đất|cuộc đời|thế giới)|die|offline (luôn|mãi mãi|vĩnh viễn)|tắt máy vĩnh viễn""",
    "dead": "chết|=mất",
    "rest": """hết đau|không (còn |)(đau|khổ|mệt|buồn|lo) nữa|khỏi (đau|khổ|mệt|lo|phải)|nhẹ nhõm|nhẹ người|giải thoát|được nghỉ (ngơi |)(rồi|mãi)|
        nghỉ ngơi (mãi|thiệt|thật)|yên nghỉ|ngủ (luôn|mãi|một giấc|giấc dài|hoài|thật lâu|thiệt lâu|sâu)|giấc ngủ (dài|cuối)|không (tỉnh|dậy|thức) (nữa|dậy)|
        khỏi dậy|đừng gọi (em |)dậy|biến mất|tan biến|qua (tối|đêm|hôm) nay|sau (tối|đêm|hôm) nay|đêm cuối|ngày cuối|lần cuối|tin (nhắn |)cuối|bữa cuối|
        cuối cùng|(nếu |)mai (em |tui |mình |)(không|hết|chưa chắc|đâu)|(không|hết) còn (ngày mai|gặp|thấy|nữa)|không còn nữa|em không còn|hết rồi|xong hết|
        sắp xếp xong|chuẩn bị (xong|hết|sẵn)|xong xuôi|quyết (định |)rồi|quyết rồi|nghĩ kỹ rồi|không hối hận|kết thúc|chấm dứt|hết tất cả|vĩnh viễn|mãi mãi|
        chỗ (nào |)(yên|xa|không ai)|đi (xa|thiệt xa|thật xa|đâu đó xa)|báo tin|êm rồi|lâng lâng|thanh thản|bình yên|bình thản|gạch tên|xóa tên|
        bỏ tên (em|tui|mình)|khỏi xếp (lịch|ca)|không (có mặt|đi làm|tới|vô ca|về) nữa|em không có mặt|chắc là (đủ|xong|êm)|là đủ|đủ (sâu|cao|rồi)|là xong|
        là êm|sẽ êm|chút nữa (là|thôi)|lát nữa (là|thôi)|sắp (xong|êm|hết|được)|lần này (chắc|sẽ|không|thành|là)|không thất bại|lần trước (không|hụt)|
        xong việc cuối|việc cuối|ca cuối|chọn (ngày|hôm nay|chỗ)|tới giờ rồi|đến lúc rồi|ngủ ngon (nha|cả nhà|mọi người|thế giới)|chữ ngủ ngon|giường xếp gọn|
        xếp gọn|gọn gàng|ai (thấy|phát hiện) (em|thì)|người (thấy|phát hiện|dọn)|tội (nghiệp )?(bạn|người) dọn|đừng phá cửa|hết sợ|không sợ nữa|không đau đâu|
        không thấy đau|tiếng (nói )?trong đầu|đầu (em )?(yên|im)|tự nhiên (vui|nhẹ|bình yên)|không cần (nữa|lương|ca)|thế giới không (có )?em|vắng em|hết pin|
        máy em hết pin|khi (máy|điện thoại) (em )?(hết|tắt)|cứ coi như|coi như em|chắc nửa tiếng|nửa tiếng nữa|em uống rồi|em nuốt rồi|uống rồi|bảo em làm|
        làm đi|cứ bảo|chịu hết nổi|hết chịu nổi|nhảy xuống là|là yên|xuống là yên|tan ca em (đi|sẽ)|là hết""",
    "join": """(gặp|theo|về với|đi theo|đoàn tụ với|ở với|đi với|thăm) (bà|ông|mẹ|ba|má|bố|chị|anh|ngoại|nội|ba mẹ|bà ngoại|ông ngoại|bà nội|ông nội)|
        (bà|ông|mẹ|ba|má|bố|ngoại|nội) (em |)(mất|đón|chờ|đợi|rước|kêu em|gọi em)|mất (năm ngoái|rồi|lâu)|thiên đường|trên trời|thế giới bên kia|bên kia|
        kiếp sau|kiếp khác|hẹn (gặp |)(kiếp|ở trên|bên kia)|rước em|đón em|ngoại (gọi|kêu|đón)|bà gọi em|mẹ gọi em|lên đó|trên đó|gặp lại (bà|mẹ|ba|ông)|
        sắp gặp|về với (chị|anh|mẹ|ba|bà|ông|ngoại|nội)|coi như em (về|đi|chết|không)|theo (chị|anh|mẹ|ba|bà) (rồi|luôn|thôi)""",
    "bye": """tạm biệt|vĩnh biệt|chào (mọi người|tất cả|cả nhà|từng đứa|từng người|lần cuối|cô lần|thầy lần)|cảm ơn (cô|thầy|mọi người|tất cả|cả nhà|vì|đã|bạn|mấy)|
        cám ơn (cô|thầy|mọi người|tất cả|cả nhà|vì|đã|bạn|mấy)|xin lỗi (mẹ|ba|má|bố|mọi người|ba mẹ|bố mẹ|cô|thầy|cả nhà|tất cả|vì|nha|con|em gái)|con xin lỗi|
        em xin lỗi|tha (thứ |)(lỗi |)cho (em|con|tui|mình)|đừng (buồn|khóc|trách|tự trách|giận)|không (trách|giận) ai|không phải lỗi|không tại ai|
        nói (lại |)(với|giùm|dùm|cho) (mẹ|ba|má|bố|ba mẹ|em|nhà)|nhắn (mẹ|ba|má|bố|ba mẹ|nhà|giùm|dùm|với)|(giùm|dùm) (mẹ|ba|em)|lo cho (mẹ|ba|em|nó|con)|
        chăm (sóc |)(mẹ|ba|em|nó|giùm|dùm|con|mèo|chó)|thương (mẹ|ba|má|mọi người|cả nhà|nhiều) (lắm|nhất|nhiều|)|yêu (mẹ|mọi người|tất cả|cả nhà)|sống tốt|
        sống vui|ở lại (mạnh|vui|nha|bình an)|giữ gìn|quên em|đừng nhớ|nhớ (tới |)em|em đi (đây|nha|trước|nhé|rồi|luôn)|đi trước|kiếp sau|lời cuối|pm lần cuối|
        2007|2008|2006|không (giận|ghét|trách) (mẹ|má|ba|ai|cô)|hổng giận|đừng ghét em|mẹ đừng|má đừng|thay em|dùm em (lời|câu)|thương cô|thương thầy|
        cô (tốt|hiền) (lắm|với em|nhất)|bạn (tốt|thân) nhất|may mắn (được |)(gặp|quen)|được (gặp|quen) (mọi người|cô)|chúc (mọi người|cả nhà|sinh nhật sớm)|
        mừng (sinh nhật )?trước|hôn (mẹ|con|bé) giùm|ôm (mẹ|em|bé|nó) giùm|cười (lên|nha)|mạnh giỏi|cô ngủ ngon|thầy ngủ ngon|khỏi phải (khóc|lo|khổ)|
        khỏi khóc nữa|không phải khóc nữa|má khỏi|mẹ khỏi|ba khỏi|lời tạm biệt|nói tạm biệt|chào tạm biệt""",
    "keep": """(cho|tặng|để lại|gửi|chia|đưa) (bạn|bồ|mày|ông|bà|nó|em gái|em trai|mẹ|ba|má|mọi người|cô|đứa|hết)|để lại (hết|cho|đồ|tiền|xe)|
        (đồ|quần áo|xe|điện thoại|laptop|đàn|tiền|sách)( của|) (em|tui|mình) (cho|tặng|để|chia)|cho hết|chia hết|phát hết|nuôi (giùm|dùm|giúp|con)|
        (mèo|chó|cá|hamster)( của|) (em|tui|mình)|cho (mèo|chó|cá) ăn|(mật khẩu|pass|mã pin|pin atm|thẻ atm|mật mã) (là|của|trong|để|em|cho)|chuyển hết tiền|
        chuyển tiền cho (mẹ|ba|nhà)|tiền (lương|tiết kiệm) (em |)(gửi|để|cho|chuyển)|trả (hết |)nợ|lưu (giùm |dùm |)số (ba|mẹ|nhà)|
        số (ba mẹ|mẹ|ba|nhà) (em|là)|dọn (sạch|gọn|xong) phòng|đồ đạc (em |)(dọn|gói|xếp|gom)|di vật|thả (con|chim|cá|rùa|vẹt)|giữ giùm|giữ dùm|sổ tiết kiệm|
        dưới nệm|tiền (trong|để|ở|dưới)|chiếc xe (của |)em|xe (của |)em (để|cho|anh)|đồng hồ (em|của em)|cho (tí|tèo|bé|thằng|con|chị|anh)|(để|gửi) trên bờ|
        tiền bảo hiểm|bảo hiểm (trả|lo|cho)|người thụ hưởng|đủ (cho|lo) (em|mẹ|nhà)|trả xong (nợ|tiền)|đóng (xong|đủ) tiền|nhờ (cô|chị|bạn) nuôi|cho ăn giùm|
        tưới cây|hộp đồ|gói đồ|dán tên|nuôi giùm|chăm giùm|tiền lì xì|nhét hết|vô cặp (em|nó)|cho (em trai|em gái) hết""",
    "letter": """thư|lá thư|bức thư|thư tuyệt mệnh|di chúc|di thư|tờ giấy|mẩu giấy|để lại (thư|giấy|lời|tin)|dưới gối|trong ngăn (kéo|tủ)|trong hộc|trên bàn|
        đăng (story|stt|status|bài|hình đen|ảnh đen|fb|lên)|story|stt|status|livestream|live (fb|tiktok|face|stream)|=live|ảnh đen|hình đen|avatar đen|
        hẹn giờ (gửi|đăng)|voice|ghi âm|nhật ký|gửi (hình|ảnh|vị trí|clip|voice) (cái |)(thòng|dây|thuốc|vỉ|cầu|sân thượng|tay|chân|dao|lọ)|
        hình (vỉ|lọ|thuốc|sợi|dây|cây cầu|chân)|ảnh (vỉ|lọ|thuốc|sợi|dây|cây cầu|chân)|(vỉ|lọ) (thuốc )?(rỗng|trống)|giấy dán|giấy note|
        đổi (avatar|ảnh bìa|tên)|caption|tâm thư|viết thư xong|viết xong thư|thư xong""",
    "means": """dây thừng|sợi dây|dây nịt|dây rút|thòng|thòng lọng|thắt (nút|dây)|cột (dây|vào|vô|lên)|móc|xà nhà|xà ngang|quạt trần|khăn quàng|ga giường|than|
        đốt than|than củi|băng keo|dán (kín|cửa|hết)|bịt (kín|cửa|khe)|khe cửa|đóng kín cửa|mở gas|mở ga|mở bình gas|khí thải|ống xả|nổ máy|garage|ga ra|
        dao lam|lưỡi lam|dao rọc giấy|mảnh (kính|chai|gương)|kéo|bồn tắm|đạp ghế|đá ghế|đứng lên ghế|cái ghế|bao nilon|trùm (đầu|bao)|súng|ký chịu|
        chịu nổi bao nhiêu (ký|kg)|cái thòng|thắt cổ|tròng|tròng (vô|vào)|xiết|thử (độ|sức|dây)|chắc chắn không tuột|gút|nút thắt|đo (chiều|độ)|bỏ đá|
        đá (đầy|vô|vào) (túi|balo)|túi (quần |)(đầy |)đá|buộc (gạch|đá|tạ)|tạ|ống (nối|dẫn) (vô|vào)|nối ống|kính xe|đóng kín|trùm mền|nướng trong phòng|
        lò than|bếp than|nghiền (thuốc|nhỏ)|pha (vô|vào) (nước|ly|bia)|dao (cứ |)(gọi|kêu|nhìn)|máy sấy|bồn nước|cắm điện để|máy sấy cắm|ngâm trong bồn|
        để kế bên|dây (em )?chuẩn bị|chuẩn bị (dây|thuốc|than|dao)|(dây|thuốc|than) (em )?(xong|sẵn) rồi""",
    "height": """lan can|thành cầu|cây cầu|=cầu|bờ (sông|biển|hồ|kè|vực)|mép (sân|cầu|vực|nước|mái)|bệ cửa sổ|đường ray|đường tàu|đường sắt|
        tàu (lửa|hỏa|điện|cao tốc|tới|sắp)|xe lửa|sân ga|ga tàu|mrt|vách đá|vực|tầng (5|6|7|8|9|10|11|12|13|14|15|năm|sáu|bảy|tám|chín|mười)|
        lầu (5|6|7|8|9|10|11|12|13|14|15|năm|sáu|bảy|tám|chín|mười)|ngoài (lan can|ban công|hàng rào)|xe tải chạy|cục nóng|ngoài tường|
        tầng (16|17|18|20|mười một|mười hai)|kè|bờ kè|đê|cống|triều|triều (lên|xuống)|bến|mỏm đá|thác|vạch vàng|qua vạch|ke ga|chuyến (tàu )?(tới|sau|kế)|
        không dừng|container chạy|đường lớn|cây đa|gác thượng|tháp|cột (điện|ăng ten)|giàn (tầng|cao)|lỗ thông|
        kiếm (con |cây |cái |chỗ )?(sông|cầu|biển|chỗ cao)|tìm (con |cây )?(sông|cầu)|đi kiếm con sông|cầu vượt|trên cầu vượt|trên cầu|đang trên cầu|
        ở trên cầu|trên sân thượng|trên đường ray""",
    "edge": """gieo mình|trèo (ra|qua|lên)|leo (ra|qua|lên)|bước (ra|tới|xuống|thêm|qua|nữa)|một bước|1 bước|nửa bước|chỉ (còn |)(một|1) bước|
        buông (tay|ra|xuôi|đây|)|trước khi (em |)buông|thả (tay|mình|người)|đung đưa|chân (thòng|lơ lửng|đung|ra ngoài|hẫng)|lơ lửng|
        ngồi (trên|ngoài|ở mép|vắt vẻo|sát)|đứng (trên|ngoài|ở mép|sát|ngay mép|giữa)|nhìn xuống|ngó xuống|dưới kia|(người|xe) (nhỏ|bé) (xíu|tí|như)|như kiến|
        gió (mát|lớn|to|mạnh|thổi)|cao (quá|ghê|thiệt)|nằm (trên|lên|ra) (đường ray|ray|đường)|đi (xuống|ra|thẳng) (biển|sông|hồ|nước|ra biển)|
        lao (ra|vào|xuống|đầu)|cởi (giày|dép)|(giày|dép) (để|xếp)|tàu (sắp|tới|đến)|đang ngồi trên|ngồi (thả|đong|ngoài|trên thành|trên lan)|đứng qua|bước qua|
        lội (ra|xuống)|lội ra|nước (lạnh|đen|sâu|tới)|tới (ngực|cổ|bụng|cằm) (thôi|rồi)|sắp tới|không quay lại|kêu không quay|mỏi tay|sắp tuột|không nắm|
        tuột tay|thả ra|buông|đâm đầu|chạy (ra|thẳng) (giữa|vào|vô)|phóng xe|lạc tay lái|nghiêng|chúi|leo ra ngoài ban công|ngoài ban công ngồi|
        ra ngoài ban công|nhắm mắt|nhắm mắt đếm|đếm tới mười|không nón|chạy (100|120|140|160)|vít ga|hết ga|ngược chiều""",
    "pill": """thuốc|viên|thuốc ngủ|thuốc giảm đau|panadol|paracetamol|hạ sốt|an thần|vỉ|lọ|hộp thuốc|thuốc cảm|thuốc tây|insulin|thuốc lắc|ma túy|cần sa|bóng cười|
        vape|kim tiêm|thuốc dạ dày|thuốc trên tay|thuốc trong tay""",
    "gulp": """nuốt|uống (hết|cả|nguyên|sạch|một lúc|liền|quá|nhiều|rồi|luôn|20|30|40|50|hai|ba|nắm|vốc)|nốc|tu (hết|một hơi|cả)|nguyên (vỉ|hộp|lọ|chai|nắm)|
        cả (vỉ|hộp|lọ|chai|nắm|đống)|hết (vỉ|hộp|lọ|chai|thuốc|sạch)|một (nắm|vốc|lúc|hơi)|nắm thuốc|vốc|nhiều lắm|quá liều|mấy chục viên|chục viên|
        (20|25|30|35|40|50|60|100) (viên|mấy)|bày (ra|sẵn)|xếp (hàng|ra|sẵn)|đếm (đủ|xong|thuốc|viên)|đổ (hết |)(vào|vô) miệng|cố tình|cố ý|bóc hết|
        bóc (thuốc|vỉ|ra|từng)|lột (thuốc|vỉ)|đổ (thuốc )?(thành|ra|một) (đống|bàn|tay)|thành đống|một đống|từng viên|hết viên|(giật|giằng|lấy) không được|
        với (bia|rượu|nước ngọt)|pha (bia|rượu)|mấy chục|hơn (20|30|40|chục)|(uống|nốc) (hết )?chai|nguyên chai|hết chai|nửa chai|cả bình|lỡ uống|hối hận|
        giờ (sợ|hối)|tự nhiên (em )?sợ|muốn ói|không ói ra|rửa ruột|óc ách""",
    "poison": """thuốc (sâu|trừ sâu|chuột|diệt cỏ|tẩy|độc|cỏ|rầy|xịt muỗi)|nước (tẩy|lau sàn|rửa bồn cầu|javel|javen|tẩy rửa|giặt|rửa chén|làm mát)|javel|chất tẩy|axit|
        acid|dung môi|cồn công nghiệp|rượu giả|methanol|xút|xăng|dầu hỏa|dầu nhớt|độc|trúng độc|ngộ độc|nấm độc|lá ngón|cyanua|xyanua|đắng|rát (cổ|họng)|
        cháy (cổ|họng)|nước (xanh|lạ|trong chai)|xịt (cỏ|sâu|lúa|muỗi|rầy|kiến)|chai (xịt|tẩy|thuốc)|can (tẩy|thuốc|hóa)|thuốc nhuộm|
        nước (rửa|lau|ngâm|tẩy) (khuôn|máy|sàn|kính|gạch|cọ)|dầu (thắng|hộp số|hôi)|sơn|xăng thơm|lưỡi (tê|rát|cháy|phồng)|miệng (cháy|phồng|rát|sùi)|
        bụng (cháy|nóng|quặn|cồn cào)|nóng (ruột|bụng|cổ)|uống (phải|nhầm|lộn)|nhầm (chai|ly|nước)|nước rửa|rửa kim loại|tẩy gỉ|vô miệng|vào miệng|
        lỡ (xịt|uống|nuốt|hít)|họng như|dao cứa""",
    "nostop": """đừng (gọi|tìm|kiếm|cản|cứu|ngăn|khuyên|tới|đến|trả lời|báo|nói với|kể|nhắn|chờ|lo)|khỏi (gọi|tìm|kiếm|cản|cứu|trả lời|chờ|lo)|
        không cần (gọi|tìm|kiếm|cản|cứu|trả lời|lo|tới)|không ai (cản|ngăn|cứu|tìm|biết|hay|thấy|ở nhà)|cản không (được|nổi)|ngăn không (được|nổi)|
        không cản (được|nổi)|trễ rồi|muộn rồi|quá muộn|khi (cô|thầy|bạn|mọi người) đọc|lúc (cô|thầy|bạn|mọi người) đọc|(tắt|khóa) (máy|điện thoại|nguồn)|
        không (nghe|bắt) máy|gọi không (được|nghe|bắt)|không liên lạc|mất liên lạc|không tìm thấy|tìm không (thấy|ra)|mất tích|biến mất|
        chặn (hết|mọi người|em)|khóa (fb|face|nick)|xóa (hết|fb|face|nick|ảnh)|share (vị trí|loc)|vị trí|không rep|không trả lời|seen|
        chờ (tụi nó|mọi người|bạn cùng phòng|nó|cả phòng) ngủ|đợi (tụi nó|mọi người|bạn cùng phòng|nó|cả phòng) ngủ|(ngủ hết|ngủ rồi) (em|mình|tui)|
        đừng nói (ai|với|cho)|giữ bí mật|khỏi tìm|khỏi kiếm|đừng phá|không kịp|kịp đâu|ai cũng (ngủ|đi)|không có ai (ở|trong) (phòng|nhà)|khóa trong|
        cửa khóa trong|khóa (cửa )?trong|khóa (chặt|trái) (cửa )?(rồi|trong)|gõ (cửa )?không (mở|trả lời|thưa)|gọi (ko|không) ai (bắt|nghe)|không ai bắt|
        máy (bận|tắt|khóa)|thoát (hết )?nhóm|out (nhóm|group)|cười (cười|với em)|im lặng (lắm|quá|cả)|không (đem|mang|cầm|xách) (theo )?điện thoại|
        bỏ điện thoại|đi ra ngoài (một mình|không|rồi)|bỏ đi|đi đâu rồi|không mặt mũi|mặt mũi nào|bắt em hứa|hứa không (kể|nói)|
        không được (kể|nói|méc) (cô|thầy|ai)|giữ kín|chưa bao giờ vậy|chưa bao giờ (nói|nhắn)|không giống (nó|bạn|mọi khi)|nói chuyện lạ|
        tự nhiên (xin lỗi|cảm ơn|hiền)|viết thư xong|má ngủ là|mẹ ngủ là|ba ngủ là|(má|mẹ|ba|cả nhà) ngủ (rồi|là|thì)|là em đi""",
    "weary": """gánh nặng|vô dụng|vô nghĩa|thừa|thừa thãi|không ai (cần|thương|yêu|nhớ|quan tâm|hiểu)|không chịu nổi|chịu không nổi|chịu hết nổi|hết chịu nổi|
        không gượng|hết sức rồi|kiệt sức|mệt (mỏi|quá|lắm) rồi|mệt rồi|tuyệt vọng|bế tắc|đường cùng|không lối thoát|không còn (gì|ai|đường|hy vọng|lý do|sức)|
        hết (hy vọng|đường|cách)|bỏ cuộc|buông xuôi|không đáng|thất bại|ghét (bản thân|chính mình)|hận (bản thân|mình)|cô đơn|một mình|làm khổ|
        làm phiền (ai|mọi người)|đau khổ|khổ quá|sống (mệt|khổ|chật vật)|không (thở|sống|thoát) nổi|sợ (chính mình|bản thân)|muốn (dừng|ngừng|thoát)|
        chán (đời|tất cả|hết)|nói chuyện với em (đi|chút|được)|ở lại với em|đừng để em một mình|giữ tay|tay (em )?(tự|không nghe|cứ)|cứ (gọi|kêu|nghĩ|muốn)|
        không kìm|kìm không|ai (cản|giữ|ngăn) em|sợ (em|mình) (làm|sẽ)|muốn làm (đau|bậy)|tiếng trong đầu|nhà (không|hông) ai biết|
        không dám nói (với )?(nhà|mẹ|ai)|ai cũng (khỏe|nhẹ|vui) hơn|hết đường|tàn đời|đời em (xong|hết|tàn)""",
    "slash": """rạch|cứa|cắt (tay|mạch|cổ tay|vào tay|sâu)|rạch (sâu|tay|đùi)|tự (rạch|cắt|làm đau|hại|đâm|đánh|đốt|đập)|cổ tay|mạch máu|sâu (quá|hoắm|lắm)|
        lần này (em |)(sâu|mạnh|cắt|rạch)|khăn (ướt|đỏ|thấm)|đỏ (hết|lòm|ngầu|thẫm|cả)|(khăn|nước|giấy|giường|sàn) (đỏ|toàn)|vết (cắt|rạch|mới)|đập đầu|
        dí (thuốc|bật lửa|tàn)|bứt|cào|khép miệng|không khép|miệng (vết|há)|lần này (tay|không|nó|vết)|gạch (nhà tắm|nền) đỏ|bồn (rửa|tắm|cầu) đỏ|
        nền (nhà )?đỏ|đỏ lòm|dao lam|lưỡi (lam|dao)|áo dài tay|giấu tay|trong tay áo|mấy đường|từng đường|đường (cắt|dài|mới)|kéo (đâm|rạch)|compa|mảnh vỡ|
        tự làm|nước hồng|hồng dần|nước (đỏ|hồng) (dần|lên|hết)|nước ấm|ngâm trong bồn nước|bồn nước ấm""",
}  # fmt: skip
