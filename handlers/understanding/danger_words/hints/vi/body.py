"""Vietnamese hints of what happens to bodies."""

from typing import Final

WORDS: Final = {
    "blood": """máu|chảy máu|ra máu|máu me|đổ máu|mất máu|băng huyết|xuất huyết|ộc|phun|tuôn|xối|không cầm|cầm không|thấm (hết|ướt|đỏ|qua)|ướt sũng|vũng|lênh láng|
        nhỏ giọt|ọc ra|hộc|ướt đẫm|garo|động mạch|loang|máu (cục|đông|trong|từ|ở|thấm|nhỏ|chảy|ra)|ra máu cục|tai (chảy|ra)|mũi (chảy|ra) máu|
        miệng (có|chảy|trào) máu|nước trong (chảy|từ) tai|khăn (thứ|thấm|không)|ép vết|đè (lên )?vết|bịt (vết|máu)|không ngưng|
        chảy (hoài|mãi|xối|ròng|thành|ra)|thấm ướt|rong huyết|rong kinh|ho ra (máu|bọt)|bọt hồng|ra máu (hoài|mấy|ba|2|3)""",
    "wound": """xương|lòi (ra|xương|ruột|mắt)|thấy xương|trắng hếu|da (tay |chân |mặt |em |nó |)(tuột|lột|bong|tróc|rớt|chảy|nhăn|trắng|cháy)|tuột (ra|da|hết)|
        lột (da|ra|hết)|bong (ra|tróc|da)|toác|toạc|hở|há miệng|nứt (sọ|đầu)|bể (đầu|sọ|trán)|vỡ (đầu|sọ)|móp|lõm|gập|vẹo|trẹo|cong (ngược|queo)|
        ngược (ra|hướng)|đứt|lìa|rời ra|cụt|mất (ngón|bàn|cánh|tay|lóng)|lóng tay|
        (ngón|ngón tay|bàn tay|cánh tay|chân|tay) (nó |em |)(còn |)(nằm|rớt|rơi|đứt|nát|dập|văng|kẹt|tím|đen|bẹp)|nát|bẹp|nghiền|xuyên|thủng|ghim|
        cắm (vào|vô|trong|sâu)|đâm (vào|vô|xuyên|trúng)|ruột|não|lỗ (to|sâu)|sâu hoắm|rách (toạc|sâu|to)|vết thương (lớn|sâu|to|hở)|mảnh (văng|ghim|kính)|
        chấn thương|nguy kịch|nặng lắm|biến dạng|bịch đá|bọc (trong |)(đá|khăn)|ướp đá|trong đá|(một|hai|ba|bốn|1|2|3|4) (ngón|lóng)|rớt (ngón|trên|ra|xuống)|
        còn (nằm |)(trong|trên) (máy|bàn|băng)|xuyên qua|phi xuyên|cắm (vô|vào|xuyên|qua)|ghim (vô|vào|trong|trên)|rút ra hay|để yên|có nên rút|xiên|da đầu|
        tróc da|dính (vô|vào) (thịt|da)|áo dính|lột theo|thịt (rớt|lòi|bầy|rách)|rách (từng|miếng|toạc|thịt)|từng miếng|mắt (lòi|lồi|rớt|văng)|
        thấy (xương|gân|mỡ)|gân|gập (ngược|người)|quặt|ngược ra sau|chân (gập|ngược|không cảm giác|tê)|không (còn )?cảm giác (chân|tay|ở)|
        từ (hông|eo|cổ) trở xuống|không cử động (được )?(chân|cổ)|xương (sườn|sống|cổ)|cột sống|sườn|bể xương|máu trong|phập phồng|bọt (khí|máu)|cây đinh|
        đinh (nằm|ghim|cắm|trong)|rút không ra""",
    "part": """tay|chân|ngón|ngón tay|ngón chân|bàn tay|cánh tay|đùi|bụng|ngực|lưng|đầu|mặt|cổ|họng|mắt|miệng|môi|lưỡi|mũi|da|tóc|trán|sọ|vai|hông|gối|đầu gối|tim|
        phổi|người|cổ tay|tay áo|mồm|eo|cùi chỏ|răng|xương|háng|gót|má""",
    "limp": """bất tỉnh|hôn mê|mê man|lịm|gục|ngã (gục|quỵ|lăn|xuống)|té xỉu|lăn (đùng|ra)|nằm (im|bất động|úp|sấp|ngửa|vật|dài|đó|thở|ở sàn|dưới đất|không)|
        không (nhúc nhích|động đậy|cử động|tỉnh|dậy|phản ứng|trả lời|thở|nói được|biết gì|thấy thở|đứng nổi|đứng dậy|mở mắt)|lay (không|hoài|mãi|nó)|
        gọi (hoài|mãi|không|nó|kêu)|kêu (hoài|mãi|không)|(im|im lặng|im re|im bặt|lặng) (luôn|rồi|thinh|re)|im re|
        (lạnh|lạnh ngắt|lạnh toát|cứng đờ|cứng|mềm nhũn|mềm oặt|nhũn|tái|tái mét|tái nhợt|xanh lè|xanh lét|tím|tím tái|tím ngắt|trắng bệch|nhợt|xám|xám xịt|vàng vọt|xanh xao)|
        mặt (tái|trắng|xanh|tím|xám|nhợt)|môi (tím|trắng|thâm|tái|xanh|đen|khô)|tay chân (lạnh|mềm|cứng|co)|mắt (trợn|trắng|lờ|đờ|nhắm|lim dim|mở trừng|lật)|
        trợn|lờ đờ|đờ đẫn|lơ mơ|mơ màng|nói (nhảm|sảng|lung tung|không rõ)|nói xàm|không biết (ai|mình|đây)|
        thở (thoi thóp|yếu|khò khè|hắt|gấp|đứt|dốc|nấc|ngáp)|ngừng (thở|tim)|tắt thở|ngưng thở|hết thở|không (còn |)(thở|mạch|nhịp|tim)|không bắt được mạch|
        ngáy (rồi |)(ngưng|im|dừng)|lâu lâu mới thở|hô hấp|hô hấp nhân tạo|aed|thoi thóp|hấp hối|sắp (đi|không qua)|rũ|rũ ra|oặt|sụp|quỵ|đổ gục|cứng người|
        thở kiểu|thở (lạ|kỳ|ngắt|cách|lâu)|cả chục giây|giây mới|lâu mới|cách (xa|nhau)|kim (còn|ghim|trong)|xám ngoét|xám xịt|
        như (giấy|sáp|tàu lá|cây|khúc gỗ|cục đá|búp bê)|mặt (xám|vàng|như)|ướt (mem|đẫm|sũng|như tắm)|nói (ngược|sảng|tào lao|bậy|ú ớ|lắp|líu)|ú ớ|tào lao|
        gập (người|xuống)|đổ (gục|xuống|sụp)|gục (từng|xuống|luôn)|từng người một|lần lượt (gục|ngất|xỉu)|ngã (vật|ra|lăn)|im luôn|cũng im|
        không (lên|nghe) tiếng|hết (kêu|la|cử động|thở)|dậy (không|hết)( nổi| được|)|gọi không dậy|dậy nữa|lì|đờ|đơ|bất động|mắt (lạc|dại|vô hồn|trống)|
        đồng tử|chảy dãi|són|tè ra|mềm như|ngồi bệt|bệt (xuống|luôn)|khuỵu|quật trúng thái dương|thái dương|than lạnh|kêu lạnh|cứ than lạnh|cổ lệch|
        lệch một bên|nói chân tê|chân tê|chân không cảm giác""",
    "fit": """co giật|giật (giật|đùng|cả|mạnh|liên|toàn|người|tay)|lên cơn|động kinh|sùi bọt|bọt mép|trào bọt|bọt (trắng|miệng|ra)|cắn (lưỡi|răng)|
        co (quắp|rút|cứng)|run (bần bật|lẩy bẩy|cầm cập|người|giật|toàn)|giãy|giãy giụa|giãy đành đạch|gồng|méo|chân (đạp|giật|co)|đạp đạp|
        tay chân (giật|đạp|co)""",
    "breath": """thở|khó thở|nghẹt thở|ngạt|ngộp|hụt hơi|hít không|thở không|không thở|thở (dốc|gấp|rít|khò khè|như cá|không)|cá mắc cạn|nghẹn|hóc|
        mắc (xương|họng|nghẹn)|sặc|ho (sặc|không|liên|ra máu|hoài)|ho không ngừng|cổ (họng |)(sưng|thắt|nghẹn|nghẽn|bít)|nghẽn|suyễn|hen|ống (hít|xịt)|
        tím (tái|ngắt|môi)|bóp cổ|thắt cổ|ngột|thiếu oxy|oxy|oxi|khàn|phổi|nín thở|rít rít|khò khè|òng ọc|ục ục|khọt khẹt|chỉ (vô|vào) (cổ|họng)|ôm cổ|
        không ra (tiếng|hơi)|không phát ra|mất tiếng|khàn (đặc|tiếng)|họng (nghẹn|sưng|cứng|bít)|cổ (nghe|sưng|phình|đỏ)|thiếu (khí|hơi)|ngộp (quá|thở)|
        bí (hơi|quá)|hết hơi|không có (hơi|khí)|nghẹn cục|cục cơm|vỗ lưng|vỗ lưng không|tím mặt|trùm bao (nilon)?|bao nilon lên đầu|lên đầu nó cột|
        chịu được bao lâu|bịt đầu""",
    "stroke": """méo (miệng|mặt)|miệng (méo|lệch|xệ)|mặt (méo|lệch|xệ|đơ)|xệ|lệch (miệng|mặt|một bên)|nửa (người|mặt|bên)|một bên (mặt|người|tay|chân)|liệt|
        tê (liệt|nửa|một bên|rần|cứng)|nói (ngọng|đớt|không ra|không rõ|không được|líu)|líu lưỡi|chảy (nước dãi|nước miếng)|nước dãi|
        không (nhấc|giơ|nâng|cử động) (được|nổi|lên)|nhấc không|giơ không|đột quỵ|tai biến|xệ (qua|xuống|một)|miệng xệ|qua (trái|phải)|một (bên|phía)|
        bên (trái|phải) (mặt|người|tay|không|liệt|tê)|cầm (không|rớt|hoài)|rớt hoài|đánh rơi|ú ớ|không nói (ra|rõ|được)|nói không (ra|rõ|được)""",
    "chest": """đau (ngực|tim|thắt|nhói)|tức ngực|thắt ngực|nặng ngực|ngực (đau|như|bị|tức|thắt|nặng)|tim (đau|đập|nhói|loạn|ngừng|như)|đau tim|nhồi máu|ôm ngực|
        đè (nặng |)(lên |)ngực|mồ hôi (lạnh|hột|vã|túa)|vã mồ hôi|tê tay trái|lan (ra|xuống|lên) (tay|vai|hàm)|hồi hộp|như (ngựa|voi|xe|đá) đè|
        ôm (tim|tay trái)|sườn|nặng (trịch|như|ngực)|ướt như tắm|tim (thắt|bóp|nghẹn)""",
    "swell": """sưng|sưng (vù|phù|húp|to|môi|mặt|lưỡi|chà bá)|phù|dị ứng|mề đay|nổi (mẩn|mề|đỏ|cục|hết)|tôm|cua|hải sản|đậu phộng|lạc|ong (chích|đốt|vò vẽ)|=ong|chích|
        môi (dày|sưng|tê)|lưỡi (sưng|cứng|to|tê)|mắt (sưng|híp)|sốc phản vệ|phản vệ|đường chỉ|còn (một )?(đường chỉ|khe)|mắt còn|sưng (như|gấp|lên|hết)|
        như (bong bóng|cái bánh|trái)|satay|đậu|ăn (trúng|phải|nhằm)|ngứa (khắp|toàn)|đỏ (khắp|toàn thân)""",
    "bite": """rắn|rắn cắn|rắn (lục|hổ|độc)|cắn|bị cắn|chó (cắn|dại|dữ|rượt)|nhện|bọ cạp|rết|nọc|nọc độc|không (chịu )?nhả|nhả|ngoạm|táp|xé|bắp chân|
        cắn (bắp|tay|chân|cổ|mặt|đứt)|bầy chó|chó hoang|hai lỗ|dấu răng|sứa|chó cắn|con chó|không chịu nhả|rách từng""",
    "sick": """ói|nôn|mửa|buồn nôn|chóng mặt|choáng|hoa mắt|xây xẩm|quay cuồng|mờ (mắt|dần|đi|hết)|nhìn (mờ|không rõ|đôi)|không (đứng|đi|ngồi|bước) (được|nổi|vững)|
        lả|lả người|yếu (dần|quá|lắm|xìu)|nhức đầu|đau đầu|đau (quá|lắm|dữ|bụng|quằn|không chịu|điếng|như)|quằn quại|sốt (cao|40|41|co giật|mê)|40 độ|41 độ|
        buồn ngủ|mệt lả|tê (tay|chân|môi|lưỡi|người|hết)|run|lạnh (run|quá|người)|mất nước|tiêu chảy|ruột thừa|tụt (huyết áp|đường)|đường huyết|
        ai cũng (nhức|chóng|ói|mệt|buồn)|cả phòng (nhức|chóng|ói|mệt|buồn)|nhức đầu buồn nôn|cả (phòng|nhà|xưởng|tổ|chuyền|lớp) (nhức|chóng|ói|đau|xỉu|buồn)|
        quặn|bụng quặn|co thắt|tiểu đường|mất (sức|nước|tỉnh)|hạ đường|động thai|nói sảng|ảo giác|lên cơn|cuộn|co quắp|lăn lộn|rên|dữ dội|đau (bụng )?dữ|
        tối sầm|đứng lên là|choáng váng|đứng lên là tối|tai ù|ù tai|ù quá|như dao|nhìn em mà|như không thấy|thấy (sâu|kiến|rắn|ma|người chết) (trên|khắp|bò)|
        bỏ rượu|cai rượu|cai thuốc|ngày không ăn|tim đập lúc|lúc có lúc không|ói ra đen|đen thui""",
    "heat": """say nắng|sốc nhiệt|trúng nắng|say nóng|ngoài nắng|giữa nắng|người nóng (ran|hầm|như)|nóng (ran|hầm hập|rực|như lửa)|không (ra|đổ) mồ hôi|da (nóng|khô)|
        lò (nung|hấp|hơi|sấy)|khô rang|nóng như (bếp|lửa|lò|than)|chạy ngoài nắng|phơi nắng|dưới nắng|không cho (uống|ăn)|không được (uống|ăn)|nhịn (đói|khát)|
        từ hôm qua (không|chưa)|người khô rang|tào lao""",
    "cold": """kho lạnh|kho đông|phòng lạnh|tủ đông|kho cấp đông|hầm lạnh|âm (18|20|25|hai|mười)|độ âm|đông (cứng|đá)|cóng|lạnh cóng|tê cóng|hạ thân nhiệt|
        (tay|ngón|chân) (hết |không |mất )(cảm giác|biết)|mất cảm giác|lạnh (quá|buốt|thấu)|lạc (trên|trong|đường|rừng)|trên núi|tuyết|đóng băng|lông mi|
        đóng đá|tay nắm|run cầm cập|hai hàm|ôm nhau|sắp đông|phòng đông|môi tím""",
    "eye": """(vào|vô|trúng|bắn|văng) (vào |vô |trúng |)mắt|mắt (không|mở|đau|rát|cay|đỏ|mờ|bị|xót|bỏng)|mở mắt không|không mở (được |)mắt|
        không (nhìn|thấy) (gì|được|đường)|mù|tối sầm|cay xè|văng|tạt|phun (vào|vô|trúng)|mạt sắt|trúng mắt|vô mắt|vào mắt|mắt (chảy|toàn|bị|trắng|đục)""",
    "caught": """kẹt|mắc|mắc kẹt|kẹp|cuốn|nghiến|cán|đè|ép|hút (vào|vô)|kéo (vào|vô|tay)|lôi (vào|vô)|nuốt (tay|tóc|áo)|ngoạm|quấn|xoắn|cưa (trúng|đứt|vào|vô)|
        cắt (trúng|đứt|vào|vô|phải|lìa)|chém|bào|tông|đụng|húc|cán qua|lùi (trúng|xe)|rút (không|ra không|tay)|kéo (không|ra không) (ra|được|nổi)|
        lấy (không|ra không) (ra|được)|không (rút|kéo|lấy|gỡ|tắt|dừng) (ra |được|nổi|ra)|gỡ (không|ra)|tắt không|tắt máy|chưa tắt|vẫn (chạy|quay|kẹt)|
        còn (kẹt|trong|nằm trong|chạy|quay|mắc)|nút dừng|giữa (hai|2|trục|khuôn)|dính trục|dính (vô|vào) (trục|máy|băng|lô)|kéo luôn|tới cùi chỏ|
        tới (khuỷu|vai|nách)|cùi chỏ|găng (tay )?(nó |)(dính|bị|cuốn)|tóc (bị|dính|cuốn|vô)|ống tay|bấm nút|nút đỏ|không ăn thua|ăn thua|không dừng|
        kẹp (vô|vào|giữa)|ép (vô|vào) tường|dồn vào tường|lùi xe|không thấy nó|tự chạy|tự (động )?(đóng|quay|dập|khởi động)|máy tự|tay em còn (ở|trong)|
        ở trỏng|còn ở trỏng|móc phôi|đưa tay (vô|vào)""",
    "under": """dưới|bên dưới|phía dưới|ở dưới|vùi|chôn|lấp|bị vùi|đất|bùn|cát|đá (lở|rơi|đè)|sập|sụp|đổ (xuống|ập|sập|lên|đè)|đè (lên|trúng|người)|rớt trúng|
        rơi trúng|lật|lật (xe|ngang|úp)|kệ (hàng|đổ|sập)|pallet|tường (sập|đổ)|trần (sập|rớt)|giàn giáo|container|thấy (mỗi |có |)(cái |)(tay|chân|đầu|nón)|
        đào|bới|mương|động đất|dư chấn|cẩu|rớt xuống (hai|một|ba|người|trúng)|tấm bê tông|bê tông|ngọ nguậy|còn (ngọ|động|cựa)|chiếc giày|một chiếc|cái tay|
        thò ra|lòi ra|chỉ thấy|đè (hai|một|ba|trúng)|sập xuống|đất lở|lở đất|sạt lở|lấp nhà|lũ quét|sập trúng|còn (ngủ|ở|kẹt) trong|còn ngủ trong đó|lún|
        lún dần|lọt (bồn|hố|xuống|vô)|còn mỗi (vai|đầu|tay)|chìm dần|silo|bồn cám""",
    "fall": """ngã|té|rơi|rớt|trượt|hụt chân|trượt chân|lăn (xuống|cầu thang)|rơi (từ|xuống|trúng)|té (từ|xuống|lầu|thang)|
        từ (trên|tầng|lầu|mái|thang|giàn|nóc|cao|cửa sổ|ban công|xe)|(tầng|lầu) (2|3|4|5|hai|ba|tư|bốn|năm)|hố|giếng|miệng cống|hố ga|trục thang|cắm đầu|
        đập đầu|đầu đập|bất động|dây an toàn|tôn|đu|đu (bằng|trên|ngoài)|một tay|treo (lơ|người|ngoài)|sắp rớt|sắp tuột|tuột (tay|xuống|từng|dây)|giàn lắc|
        lắc (quá|mạnh|lư)|đứt (dây|cáp)|cáp|rớt (xuống|từ|lầu|tầng)|tuột từng khúc|từng khúc|rơi tự do|té ngửa|ngã ngửa|đập (ót|gáy|đầu)|ót|gáy""",
    "burn": """cháy (da|tay|mặt|xém)|nước sôi|nước lèo|dầu (nóng|sôi|ăn|mỡ|bắn|chiên)|chảo|nồi|hơi (nóng|nước)|xối|tạt|đổ (vào|vô|lên|trúng|ập)|
        văng (vào|vô|trúng|lên)|bắn (vào|vô|trúng|lên)|phồng (rộp|lên)|rộp|nóng chảy|kim loại|axit|acid|rát|rát quá|xèo|khói bốc|áo dính|dính (vô|vào) thịt|
        nhựa đường|hắc ín|nồi (nước|canh|lèo|cháo)|nguyên nồi|đổ (xuống|lên|vô) (lưng|người|chân|tay|mặt|đầu)|xối (lên|vô|vào)|sôi|sùi bọt|ăn da|tróc|da nhăn|
        nhăn lại""",
    "shock": """điện giật|giật điện|giật|chạm điện|hở điện|rò điện|chập|chập điện|điện (hở|rò|cao thế|giật)|ổ (điện|cắm)|aptomat|dính (vào|vô|chặt|cứng|tay|luôn)|
        không (nhả|buông|rút) (ra|được|tay)|hút chặt|văng ra|bật ra|tia lửa|xẹt|xẹt lửa|xèo xèo|ngắt điện|máy biến áp|dính luôn|dính trên|trên cột|
        leo (lên )?(sửa|cột)|rung rung|người rung|khét (mùi )?tóc|mùi tóc|thịt khét|cột điện|xanh lè|nhấp nháy|lụp bụp|nẹt lửa|bị hút|sét (đánh|trúng)|
        sét đánh (trúng|ngoài|vô|hai)|bị sét""",
    "crash": """tông|tông xe|xe (tông|lật|đụng|cán|ủi|húc)|bị xe|đụng xe|lật xe|lật ngang|xe du lịch lật|xe khách|xe buýt lật|văng (khỏi|ra|xuống)|kẹt trong xe|
        tài xế (chết|không|bất)|bác tài|đâm (vào|vô|sầm)|nát (đầu|xe|bét)|kéo lê|nón (bể|vỡ)|bỏ chạy luôn|té xe|ngã xe|xuống mương|hất xuống|từ eo trở xuống|
        eo trở xuống|mất cảm giác|cây (ngã|đổ) (đè|trúng)|bẹp dí|bẹp|chỗ tài xế|mất thắng|mất phanh|đứt thắng|kẹt (ngay |trên |giữa )?đường ray""",
    "birth": """có thai|mang thai|có bầu|bụng bầu|đẻ|sinh (con|em bé|non|rồi)|em bé|đứa bé|con nít|vỡ ối|nước ối|dây rốn|chuyển dạ|sảy|sảy thai|phá thai|thai|rặn|
        mang bầu|ra (máu )?cục|nước (xanh|vỡ)|(5|6|7|8|9|năm|sáu|bảy|tám) tháng|nhà không biết (em )?bầu|uống thuốc phá|thuốc phá|đau đẻ|
        con (ra|lọt|không khóc)|không khóc|thuốc phá thai|(một|nửa) tiếng thay|thay (hai|ba|2|3) miếng|băng (vẫn )?đầy|vẫn đầy""",
    "machine": """máy|máy (cắt|ép|dập|xay|trộn|cưa|mài|tiện|phay|khoan|đóng|cán|nghiền|hàn|in)|băng (chuyền|tải)|trục|con lăn|khuôn|cưa|lưỡi cưa|
        xe (nâng|cẩu|tải|xúc|ben|ba gác|đẩy)|cẩu|cần cẩu|thang máy|bánh răng|dây xích|dây curoa|robot|cánh tay robot|lò|pallet|máy móc|dao cắt|súng bắn đinh|
        súng đinh|lô|máy (nghiền|cuốn|đùn|bơm|phát)|cưa máy|súng bắn|máy chém|máy gặt|xe lu|xe lùi|càng xe|càng nâng""",
    "vehicle": "xe|trên xe|lên xe|xuống xe|tài xế|taxi|grab",
}  # fmt: skip
