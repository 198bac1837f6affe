"""English hints that no danger is meant."""

from typing import Final

WORDS: Final = {
    "story": """movie|movies|film|films|series|show|shows|tv|drama|kdrama|episode|episodes|ep|season|anime|manga|manhwa|webtoon|novel|book|chapter|comic|game|games|
        gaming|level|boss fight|boss level|respawn|respawned|camper|headshot|ranked|rank|lobby|server|minecraft|roblox|valorant|ml|mobile legends|pubg|codm|
        cod|fortnite|genshin|dota|zelda|gta|among us|npc|character|characters|villain|hero|plot|scene|scenes|ending|finale|trailer|spoiler|spoilers|song|songs|
        lyrics|album|band|concert|mv|tiktok|youtube|yt|vid|video|videos|reel|reels|meme|memes|sticker|stickers|emoji|gif|news|headline|article|podcast|
        documentary|true crime|murder mystery|mystery|detective|conan|zombie|zombies|vampire|ghost|ghosts|haunted|horror|halloween|costume|costumes|cosplay|
        escape room|titan|naruto|one piece|luffy|thanos|batman|spiderman|marvel|netflix|dream|dreamt|dreamed|dreams|nightmare|nightmares|play|skit|vlog|lines|
        stage|prank|magic trick|poem|fiction|werewolf|quote|caption this|that song|the radio|this song|handsome|so handsome|so cute i|dinosaur|streamer|
        biting scene""",
    "play": """basketball|football|soccer|volleyball|badminton|baseball|dodgeball|boxing|taekwondo|karate|judo|paintball|laser tag|airsoft|gym|workout|squats|
        push ups|abs|marathon|jog|hike|hiking|camp|camping|swimming pool|pool party|roller coaster|rollercoaster|bungee|zipline|skydiving|surfing|surf|skate|
        skating|match|matches|tournament|finals|final|semi final|league|teammates|goal|goals|score|scored|win|lose|losing|champion|champions|coach|ref|referee|
        penalty|kick off|mma|ufc|nba|fifa|pool|chess|cards|karaoke|party|bbq|barbecue|campfire|bonfire|fireworks|birthday|festival|dance|dancing|choir|
        church camp|field trip|sports day|bowling|darts|relay|road trip|hangs on the wall|on the wall|decoration|farm visit|internship lol|
        on the roof as a prank""",
    "lesson": """drill|drills|exercise|training|trained|class|classes|course|exam|exams|test|tests|quiz|quizzes|question|questions|homework|assignment|essay|
        presentation|project|thesis|report on|study|studying|lesson|lecture|seminar|workshop|certificate|license|cpr class|
        first aid (class|exam|course|training|kit|test)|dummy|mannequin|manikin|practice|practise|practicing|rehearsal|simulation|simulate|
        safety (video|class|training|course|exam|quiz|talk|poster|manual|briefing)|poster|posters|manual|procedure|policy|sop|loto|msds|vocab|vocabulary|word|
        words|pronounce|spelling|grammar|translate|translation|meaning|teacher said|textbook|chapter|slides|mandarin|toeic|interview|volunteer|orientation|
        evacuation (drill|plan|route|map)|assembly point|muster|multiple choice|answer is|biology|chemistry|history|science|physics""",
    "ago": """(week|weeks|month|months|year|years|days|day|yrs) ago|ago|years|when i was|when he was|when she was|as a (kid|child)|used to|back then|back in|
        in (2018|2019|2020|2021|2022|2023|2024|2025)|
        since (january|february|march|april|may|june|july|august|september|october|november|december|monday|then|last)|
        in (january|february|march|april|may|june|july|august|september|october|november|december)|long time|childhood|grew up|before i came|previous|
        previously|old (job|factory|school)|first year|scar|scars|in the past|the other day|grandpa says|my grandfather|ever since|turned out|ended up|
        (he|she|they) once|once saw|a senior said|broke (his|her) arm in|
        last (week|month|year|summer|winter|semester|monday|tuesday|wednesday|thursday|friday|saturday|sunday|time|term)|ex coworker|blew up once|used to work|
        nearly got hit|years back""",
    "yesterday": "yesterday|last night|the day before|this morning",
    "cured": """ok now|okay now|all ok|all good|fine now|im fine|hes fine|shes fine|is fine|fine|better|healed|heals|healing|recovered|recovering|stitches|stitched|
        stitch|bandage|bandaid|band aid|plaster|cream|ointment|clinic|took it out|tetanus|x ray|xray|doctor (said|says)|doc (said|says)|
        went to (the |)(doctor|hospital|clinic)|physio|surgery went|discharged|back to (work|surfing|school|normal)|false alarm|no one (was |got |)hurt|
        nobody (was |got |)hurt|not hurt|put out|fixed|just logging|logging it|for the record|for your record|fyi|minor|small|tiny|slight|slightly|sore|bruise|
        bruised|bruises|scratch|paper cut|papercut|splinter|flu|sneezing|allergies|hay fever|pimple|cavity|tooth|toothache|cramps from|sunburn|hangover|
        no biggie|nothing serious|not serious|treated|cleaned it|washed it|resting|rested|took medicine|feeling better|still works|screen cracked|
        lightning scared|passed (my|the|our)|cert|certificate|paper cut on|turns out|turned out (to be|it)|it was just|its the renovation|renovation|just the|
        found out its|sore from|brace""",
    "kitchen": """cook|cooking|cooked|recipe|recipes|kitchen knife|chicken|pork|beef|shrimp paste|rice|noodle|noodles|soup|egg|eggs|toast|bread|cake|cookies|pizza|
        burger|fries|curry|sauce|spicy|chili|hotpot|hot pot|bbq|grill|grilled|fried|fry|bake|baked|baking|boil|lunch|dinner|breakfast|snack|snacks|food|
        canteen|cafeteria|restaurant|menu|hungry|starving|eating|delicious|yummy|tasty|coffee|milk tea|boba|bubble tea|ice cream|mango|durian|fruit|onion|
        onions|garlic|butter|cheese|salad|pan|microwave|chef|chop|chopping|waffle|stall|food stall|night market stall|bowls of rice""",
    "shop": """buy|bought|buying|sell|selling|sale|discount|price|prices|cheap|expensive|order|ordered|shopee|shop|shopping|store|mall|deal|nt|ntd|dollars|bucks|paid|
        refund|delivery|package|shoes|clothes|shirt|outfit|haircut|makeup|ticket|tickets|rent|bills|lottery|lucky|wallet|budget|gift|present|boba""",
    "tool": """process|server|computer|laptop|pc|app|wifi|screen|monitor|file|files|code|script|program|software|update|printer|password|login|account|download|
        upload|crash report|burn in|burn-in|drill bit|blade change|new blade|saw blade|cutting (speed|tool|board|fluid|oil)|rpm|feed|weld|welding|tolerance|
        part number|batch|inventory|stock|shipment|maintenance|repair|repairs|who (repairs|fixes)|spare|calibrate|sensor|label|labels|spec|specs|drawing|
        dimensions|quality|qc|defect|defects|kill switch|kill the|dead (pixel|pixels|battery|line|end|stock|weight)|deadline|shift schedule|roster|spreadsheet|
        excel|quota|cable management|mouse|keyboard|charger|back on the shelf|on the shelf|cutter knife (in|back)|key in for|key in|washer|glue smells|fan|
        to open boxes|open boxes|borrow a (cutter|knife|screwdriver|hammer)|which cabinet|elevator broken|broken again|stocktaking|lid|lid wont|wont open any|
        any tool|paint can""",
    "habit": """every (day|night|week|month|time|shift|morning|single)|everyday|always|usually|often|sometimes|each (time|day|week|month)|all the time|constantly|
        for (months|weeks|years|a month|a year|half a year|two|three|four|five|six)|(weeks|months|years|days) (now|straight|in a row|already)|
        since (march|april|may|last|january|i|we|the start|day one)|months|weeks|whole (week|month|year|day|sunday)|all (day|week|month)|like every|never once|
        so far|until now|lately|these days|recently|again and again|tired of|fed up|to everybody|to everyone|says i|said i|says i took|smokes|smokes in|
        smokes in the|keeps texting|vapes in|smokes in the bathroom|smokes in the toilet|smokes in the dorm|stuck again|smokes inside""",
    "laugh": """haha|hahaha|lol|lmao|lmfao|rofl|hehe|hihi|xd|jk|kidding|joke|jokes|joking|funny|hilarious|laugh|laughing|laughed|smh|bruh|bestie|lowkey|highkey|slay|
        ikr|tbh|ngl|no cap|cap|yay|woohoo|yeah|nah|ugh|meh|wow|cute|handsome|pretty|hot guy|crush|crushing|so good|so cool|awesome|amazing|epic|legend|lit|
        fire (track|song|mix|outfit)|vibes|mood|cringe|embarrassing|embarrassed|awkward|oops|whoops|wkwk|kkkk|friendzone|single|valentine|love life|heartbreak|
        ex posted|total|so loud|so jealous|total menace|menace|so pretty|sings|so fun|froze but|satisfying|best honey|proud of me|so mad""",
    "ask": """is it (legal|ok|okay|allowed|true|possible|normal)|can we|may i|do you know|does anyone know|who can|how do (i|you|we|u)|how to|what does|what is|
        whats the|what time|when (is|do|does|will)|where (is|do|can|are)|why (is|do|does|are)|how (much|many|long|far|often)|
        can (i|u|you) (change|help me|show|tell|check|give|switch|talk|translate|explain)|should i bring|do we need|do i need|is there|are there|allowed|
        any (update|progress|news|tips)|recommend|recommendation|want to (know|ask|learn)|need (a|that|the|some) (recipe|form|copy|link|password|info)|
        wondering|curious|pull up|show me|update on|should i call the (engineer|technician|repair)|where do we put|where to buy""",
    "pay": """pay|paid|salary|wage|wages|payslip|payday|overtime|ot|hours|shift|shifts|schedule|roster|contract|deduct|deducted|deduction|bonus|fee|fees|broker fee|
        insurance|arc|visa|transfer|placement|employer|agency|report|reported|complaint|case|visit|bus|locker|lockers|uniform|mattress|aircon|ac|
        water heater broken|roommates|curfew|wifi|food in|canteen food|leave|day off|sick leave|resign|quit|racist|monkey|discriminat(e|ion|ed)|gossip|
        ignore me|left out|nickname|yells|yell|scolds|scold|homesick|miss home|stress|stressed|cant sleep|insomnia|sad|lonely|mopping|sweeping|cleaning|
        translator|the gate at|go out for snacks|snacks|qc|hq|head office|locked me out|locked us out|locked out|locks the gate|gate closes|
        locks? the (main |front )?gate|gate (is )?locked at|minus half|half an hour late""",
    "pet": """cat|dog|hamster|fish tank|goldfish|plant|plants|cactus|succulent|cockroach|cockroaches|roach|roaches|mosquito|mosquitoes|rat|rats|ant|ants|fly|flies|
        spider in|gecko|lizard|laptop|battery|charger|earbuds|airpods|headphones|bike|scooter wont|aircon|fan|fridge|wifi|tamagotchi|car crash of|computer|
        mouse|tablet|watch""",
    "slang": """dead tired|im dead|i am dead|im dying|i am dying|dying (of|to|at|laughing|here)|killing me|kills me|killed it|killer|to die for|starving|starved|
        exhausted|dead (inside|serious|lol|😂)|my (brain|feet|back|legs|ears) (is |are |)(killing|dead|fried|rotting|dying|melting)|
        brain (is |)(fried|rotting|dead|mush)|rotting|drowning in|buried (in|under|six)|six feet|bombed|crashed and|crash (out|and)|train wreck|disaster|
        crime scene|heart attack at|have a heart attack|gave me a heart attack|almost died|nearly died|could die|would die|gonna die (of|if)|want to die of|
        die (of|laughing|hard)|on fire (today|lately|this)|murdered (that|the|it|us)|murder (mystery|is|on)|slaughtered|destroyed us|
        got (destroyed|roasted|cooked)|roasted|cooked|burn(ed|t|) out|burnout|blew my mind|blow up my phone|shoot me|kill for|over my dead|cut me some|
        stab in the back|backstab|backstabbed|broke my heart|heartbroken|eating itself|sick of|hate this|worst|so bad|too much|
        like a (zombie|ghost|corpse|prison|sauna|oven|freezer|robot)|feels like|as if|if we|what if|imagine|maybe|bet|swear|wish|not suicidal|
        not going to (kill|hurt) (myself|anyone)|(do not|dont) want to (kill|hurt) myself|no thoughts of|paper cut|papercut|
        cut my (own |)(bangs|hair|nails|fringe|cake)|dropped my (phone|lunch|food|tray|pen|ice cream)|phone (fell|dropped|is dying|died)|
        fire (blanket|blankets|drill|marshal|extinguisher|exit|alarm test|emoji)|jump(ed|ing|) off a (cliff|boat|pier) (in|again|into)|bee but ok|tug of war|
        six feet under|snores like|sold out|shot myself in the foot|stabbed in the back|get (killed|murdered) in (game|ranked)|kill me|legs are jelly|
        my heart lol|fastest ive ever""",
    "if": """if (someone|somebody|a|an|there|the|my|anyone|we|you|he|she|they)|in case|in case of|what if|one day|some day|someday|afraid (one|some|that one) day|
        could have|would have|almost|nearly|might (get|fall|catch|fail|lose)|could (get|fall|catch|lose)|should i (do|call) if|
        when (there is|someone|somebody) (a|is|gets|has|faints)|supposed to do|prevent|avoid|careful|be careful|otherwise|or else i|suppose|imagine|
        allowed to keep|are we allowed|do we get|do we have|can we keep""",
    "lack": """no (gloves|mask|masks|goggles|helmet|helmets|guard|guards|cover|safety|protection|gear|ppe|shoes|earplugs|sign|signs|light|lights|railing|ventilation|fan|training|first aid) (given|provided|on|at|for|here|in|yet|to)|
        no (gloves|mask|goggles|helmet|guard|cover|safety|protection|ppe|earplugs|sign|ventilation)|
        without (gloves|mask|goggles|helmet|guard|safety|protection|ppe)|not given (gloves|masks)|never (fixed|repaired|replaced|cleaned|checked)|
        still not (fixed|repaired|replaced)|nobody (fixes|fixed|cares|repairs|cleaned|came)|no one (fixes|fixed|cares|repairs|cleaned)|
        told (them|him|her) (twice|many|three|again|already)|has no (cover|guard|sign|railing)|slippery|expired|broken (since|for)|loose|old machine|rusty|
        they (say|said|says) (its|it is) (nothing|fine|ok|normal)|just told me to|told me to (continue|keep working|wash)|exposed wires|wires are exposed|
        leaks when|are exposed|is very hot|so hot in|too hot in|noise|noisy|loud machine|ears hurt|no lock|leaking roof|roof leaks|no aircon""",
    "like": """feels? like|felt like|like a|like an|like (im|i am|mario|the)|as if|looks like|look like|sounds like|kinda like|basically|more like|such a|
        after leg day|leg day|ran over me|hit me like|like being hit""",
    "work": """this week|today i|today we|mon to|monday to|every day i|my job is|what i did|whole month|early shift|morning shift|morning meeting|afternoon|packed|
        packing|pack|loaded|loading the|unload|moved boxes|moving boxes|boxes|pallets|put them on|carried|cleaned|cleaning the|wiped|wipe|mopped|swept|
        swept the floor|washed|dishes|dish washing|housekeeping|bed sheets|guests|customers|customers house|install|installed|maintenance|repair|repaired|
        for repair|inspect|inspected|checked|sorting|picking|labels|taping|taught (me|us)|teach(es)? (me|us)|learn|learned|learned how|learning|master taught|
        master watching|senior says|manager says|training|trained|measure|measuring|made (three|two|10|20|parts|pieces)|parts|pieces|sheet|filled in|station|
        line (a|b|1|2|3|4)|prep|prepare|prepared|front desk|kitchen all day|helped|help with|guided|assist|team|we went home|then we|then i|and then|gloves|
        goggles|apron|mask on|harness|helmet on|wear|windy but|typhoon is coming|disinfected|opened windows|kind of fun|improve|nice people|are nice""",
}  # fmt: skip
