"""English hints of what happens to bodies."""

from typing import Final

WORDS: Final = {
    "blood": """blood|bloody|bleed|bleeds|bleeding|bled|gushing|gush|spurting|spurts|squirting|pumping out|pouring (out|from|down)|pool of|puddle|red everywhere|
        soaked|soaking|dripping|wont stop bleeding|not stop bleeding|tourniquet|artery|vomiting blood|coughing (up |)blood|hemorrhage|miscarriage|pressure on|
        blood from (his|her|my) (ears|ear|nose|mouth|head|eyes)|from (his|her) ears|clear fluid|third towel|soaked through|
        through the (towel|shirt|bandage|jeans)|all over the (floor|place|sink|bed|bathroom|machine|conveyor)|so much blood|losing (a lot|blood|too)|
        lost (a lot|blood|so)|wont clot|spitting blood|throwing up (blood|red|black)|coffee grounds|clots|big clots|passing clots|red puddle|getting big|
        puddle is|pressing on|press(ing|ed) (a|my|the|with) (towel|shirt|hand)|bleeding (3|2|4|three|two|four|for) (weeks|days|hours)|been bleeding|
        pink (foam|stuff|froth)|coughing (pink|blood|red)|period (for|wont)""",
    "wound": """bone|bones|flesh|skin (is |)(coming|came|peeling|peels|peeled|falling|hanging|off|sliding|gone|melting|burnt|black)|peel(ing|ed|s|) off|
        hanging (off|by|from)|wide open|split open|cracked|crack|smashed|open(ed|) up|gash|hole in|hole (through|is)|stuck in (his|her|my|the)|
        sticking (out|in)|poking|through (his|her|my)|impaled|pierced|went (in|into|through)|
        (finger|fingers|hand|hands|arm|leg|foot|toe|toes|thumb|ear|tip|tips) (is |are |just |got |)(off|gone|missing|crushed|flat|cut off|came off|on the floor|snapped|bent|backwards|broken|hanging|ripped|in a|in the)|
        missing (a |two |his |her |)(finger|fingers|hand)|amputated|amputate|severed|chopped|sliced|snapped|bent (wrong|the wrong|backwards|weird)|
        wrong (way|direction|angle)|crushed|crush|squashed|flattened|mangled|shredded|torn|ripped|dent|dented|intestines|guts|brain|stab wound|bullet|deformed|
        swollen|broken (neck|back|leg|arm|ribs|skull)|skull|spine|neck (is |)broken|cant feel (his|her|my|its)|severe|badly|serious|bad shape|in pieces|
        skewered|skewer|stuck through|goes through|came out the|out the other side|sticking|poking out|in a (bag|cup|cooler) (of|with) ice|on ice|
        wrapped (it|them) in|bag of ice|find (the|his|her) finger|looking for (the|his|her) finger|came off|coming off|pieces|came w it|came with it|scalp|
        skin of|half the|half (of |)(his|her|my)|hanging (by|from|there)|eye (is |)(hanging|out|popped|gone|bleeding)|is just hanging|dangling|under the ribs|
        between the ribs|in (his|her|my) (neck|chest|stomach|belly|thigh|skull|back|lung)|in the (neck|chest|stomach|belly|back|throat|gut)|fused|glued to|
        melted (to|into|on)|stuck to (his|her|my) (skin|back|leg|arm)|skin came|down to (the|a) bone|to the bone|
        see (the |his |her |my |)(bone|muscle|inside|fat|tendon)|tendon|tendons|white stuff|flap|flapping|folded (back|the wrong)|
        foot (is |)(facing|backwards|flat|gone)|facing (the wrong|backwards)|cant feel (his|her|my|their) (legs|leg|arms|feet|hands)|legs dont (move|work)|
        bad angle|cant move (his|her|my) (legs|neck|arms)|air is bubbling|bubbling out|sucking sound|knife (is |)still in|still in (him|her|it|there|me)|
        pull it out|take it out|should i pull|nail in|nails in|theres a nail|pull it|cant pull""",
    "part": """hand|hands|arm|arms|finger|fingers|thumb|leg|legs|foot|feet|ankle|knee|head|face|neck|throat|chest|stomach|belly|back|eye|eyes|ear|ears|nose|mouth|
        tongue|lip|lips|skin|hair|shoulder|hip|hips|thigh|wrist|body|heart|lung|lungs|sleeve|palm|toe|toes|forehead|scalp|jaw|side of|down there|limbs|kneecap|
        knee cap|elbow|cheek|ribs|shoulders|waist|teeth|shin""",
    "limp": """unconscious|unresponsive|passed out|pass out|passing out|blacked out|faint|collapsed|collapse|dropped|knocked out|out cold|
        (wont|will not|not|cant|can not|doesnt|does not|never|isnt|is not) (wake|waking|move|moving|respond|responding|react|reacting|answer|answering|talk|talking|get up|getting up|breathing|breathe|open|blink|stand)|
        wont wake|not moving|no (pulse|response|reaction|heartbeat|breath|sign|movement|sound)|cant wake|just (lying|laying|lies|lays|sits|sitting|staring)|
        lying (there|on|down|still|face|in)|laying (there|on|down|still|face|in)|face down|on the (floor|ground)|limp|floppy|stiff|cold (to|and|body|hands|as)|
        so cold|hes cold|shes cold|(turned|turning|went|going|is|looks|all|are|goes|n) (blue|grey|gray|purple|pale|white|yellow|green)|blue lips|
        lips (are |)(blue|purple|white|grey)|grey|gray|pale|eyes (rolled|open|half|are|rolling|closed|wont|white|back)|not making (any |)sense|makes no sense|
        talking nonsense|confused|doesnt know (where|who|his|her|me)|slump(ed|s|ing)|folded|folds|went (limp|quiet|down|silent|still)|quiet now|
        stopped (talking|moving|breathing|answering|crying|screaming|shaking|snoring)|snoring (stopped|weird|funny)|takes a breath|breath every|
        every (10|15|20|30) sec|barely (breathing|breath|awake|conscious|moving|there)|drifting|fading|in and out|coming in and out|shake (him|her)|
        shaking (him|her)|shook (him|her)|poke|slap(ped|ping|) (him|her)|cpr|compressions|aed|revive|coma|lifeless|wont sit up|wont stay (awake|up)|
        keeps (falling|passing|nodding|drifting)|nodding off|breaths? (are |)(far|super|so|really|weird|short|shallow)|far apart|
        (gurgling|snoring|rattling|bubbling)|lilac|purple|violet|blueish|bluish|waxy|yellowish|ash|ashen|like (paper|ash|a doll|a rag|wood|rubber|ice)|
        white as|hands? (is|are) (cold|blue|ice)|lost (consciousness|color)|fold(ed|s) up|just folded|crumpled|dropping (one|like)|one by one|going down one|
        keeled|keel(ed|ing|s) over|hit the (floor|ground|deck)|head hit|hit (his|her) head|talk(ing|s) backwards|
        talking (weird|crazy|gibberish|slow|to nobody)|cant say (his|her|my)|own name|doesnt know|nothing makes|
        eyes (rolled|unfocused|glassy|different|fixed|half|wont follow)|glassy|pupils|one pupil|drooling|wet himself|peed himself|soaked|drenched|clammy|
        cold sweat|breathing like|sounds like (a )?(broken|straw|drowning)|agonal|not answering|nobody is answering|no answer from|no answer|quiet for|
        hasnt moved|havent moved|hasnt (woken|spoken|answered|come)|havent (woken|spoken|answered|come)|
        stopped (yelling|screaming|kicking|moving|crying|answering|talking|breathing|snoring|replying)|two kids down|kids down|guys down|man down|
        (one|two|three|1|2|3) down|keeps saying (hes|shes|its) cold|says hes cold|neck to one side|legs are asleep|says his legs|cant feel (his|her) legs""",
    "fit": """seizure|seizures|seizing|convulsing|convulsion|convulsions|fitting|having a fit|foaming|foam|froth|frothing|twitching|twitch|jerking|jerks|spasm|
        spasms|shaking (all|on|like|uncontrollably|nonstop|non|and|so|hard|bad|violently|whole)|whole body|body (is |)(shaking|jerking|stiff|locked)|
        bit (his|her) tongue|epileptic|epilepsy|eyes rolled|rolled back|flopping|like a fish|shakes|legs (kicking|twitching|jerking)|kicking weird|
        arms (kicking|twitching|jerking)""",
    "breath": """breathe|breath|breathing|breathless|cant breathe|wheezing|wheeze|gasping|gasp|choking|choke|chokes|choked|suffocating|suffocate|suffocated|air|no air|
        out of air|airway|throat (is |)(closing|closed|tight|swelling|swollen|shut|burning|blocked)|cant (swallow|get air|inhale|get any air|catch)|inhaler|
        asthma|strangled|strangling|stuck in (her|his|my) throat|turning blue|cough(ing|s|) (nonstop|non stop|up|so|and|blood)|cant stop coughing|lungs|
        inhaled|breathed in|hyperventilating|panting|rattling|gurgling|wheezy|pointing (at|to) (his|her) throat|grabbing (his|her) throat|
        clutching (his|her) throat|nothing coming out|no sound comes|cant (make|get) a sound|voice (is |)(going|gone|weird)|
        neck (is |)(swelling|huge|red|closing)|like a straw|through a straw|broken straw|cant get (a breath|air)|lips blue|airless|stuffy|getting stuffy|
        hard to breathe|struggling to breathe|stops? breathing|heimlich|swallowed (a|the|his|her)|went down wrong|fish bone|bone stuck|
        stuck in (his|her|my) throat|burnt lungs|breathed (it|in|the)|rice ball|back slaps|slaps arent|heimlich isnt|not coming out|
        (plastic )?bag over (his|her|my|their) head|bag on (his|her|my) head|plastic bag over|tied it|how long he|cling wrap|held under""",
    "stroke": """face (is |)(droop|drooping|drooped|melting|half|one side|dropped|numb)|half (of |)(his|her|my|the) (face|body)|one side|droop|drooping|drool|drooling|
        slurring|slurred|words (are |)(coming|mush|slurred|mixed|dont)|talk(ing|s) (funny|weird|like|gibberish|mush|drunk)|
        cant (lift|raise|feel|talk|speak|smile|move) (his|her|my|one|properly|right|the)|
        (arm|leg|hand|side) (is |went |just |)(numb|dead|limp|weak|not working|wont)|stroke|crooked|smile is|side of (her|his|my) (mouth|face|body)|
        mouth (slides|slid|drops|hangs|is sliding|down)|slides down|keeps dropping|drops everything|one eye (wont|is)|smile lopsided|lopsided|
        cant (say|find) (words|the word|her|his|my)|wrong words|word salad|jumbled|slur""",
    "chest": """chest|heart (attack|is|pain|hurts|racing|pounding|beating|stopped|problem|condition)|chest (pain|pains|hurts|tight|pressure|feels)|elephant on|
        crushing|cold sweat|sweating|left arm|jaw|palpitations|clutching|grabbing (his|her|my) chest|heartbeat|pacemaker|tightness|squeezing|ribs|horse on|
        truck on|clutching (his|her|my) (arm|chest|heart)|holding (his|her) (arm|chest)|on (his|her|my) (ribs|chest)|like a (horse|truck|elephant|brick)|
        pressure in|grabbing (his|her) (arm|chest)|arm is numb|sweat pouring|white as""",
    "swell": """swollen|swelling|swells|swelled|swole|puffy|puffed|blew up|balloon|hives|rash|allergic|allergy|anaphylaxis|epipen|peanut|peanuts|nuts|shrimp|seafood|
        bee|bees|wasp|hornet|stung|sting|tongue (is |so |got |)(fat|thick|big|swollen|huge)|lips (are |got |)(fat|big|swollen|huge|numb)|eyes swollen|
        ate something|tongue so|cant (close|shut) my mouth|face doubled|twice (its|the) size|neck is|red and huge|eye slits|eyes (are )?slits|
        hands like balloons|after (the|eating|i ate)|ate the|satay|crab|prawn|ant bite""",
    "bite": """snake|snakes|snakebite|bit (me|him|her|my|his)|bitten|bite|bites|fangs|venom|cobra|viper|triangle head|spider|scorpion|centipede|stray dog|dogs|
        pack of dogs|attacked by|rabies|wont let go of|clamped on|jaws|pit bull|rottweiler|strays|mauled|mauling|tearing|bear|boar|jellyfish|fang marks|
        two holes|leg is turning black""",
    "sick": """vomit|vomiting|vomited|throwing up|threw up|throws up|puking|puked|puke|dizzy|dizziness|spinning|blurry|blurred|seeing (double|stars|black|spots)|
        vision|weak|woozy|lightheaded|sleepy|drowsy|headache|headaches|burning up|40 degrees|41|nausea|numb|cramps|cramping|painful|so much pain|unbearable|
        worst pain|screaming in pain|agony|hurts so|stomach (pain|hurts|ache)|cant (stand|walk|move|see|feel|keep|sit)|
        legs (gave|wont|are jelly|jelly|weak|buckled)|shaking|shivering|trembling|dehydrated|diarrhea|poisoned|
        everyone (is |has |has a |)(sick|headache|dizzy|vomiting|sleepy)|diabetic|blood sugar|appendix|splitting heads?|woke up with|everybody (is|has|got)|
        whole (room|dorm|floor|line|family|group) (is|has|woke|got|feels|fell)|all (of us|sick|dizzy|vomiting)|generator (is |)inside|cant feel my face|
        going numb|tingling|seeing things|hallucinating|fever (of|over|wont)|stiff neck|purple (spots|rash)|curled up|doubled over|rolling on|screaming in|
        pain so|blacking out|hungry 3 days|everything goes (black|dark|white)|goes black|goes dark|when i stand|stand up everything|black(s)? out when|
        ears? (are )?ringing|ringing in|like knives|looks right through me|right through me|fever pills|seeing (bugs|things|people|snakes)|bugs on the wall|
        without booze|withdrawal|withdrawals|hasnt eaten in|havent eaten in|heart(beat)? (keeps )?(skipping|stopping)|skipping beats|black stuff|in pain|
        terrible pain""",
    "heat": """heat ?stroke|heatstroke|heat exhaustion|in the sun|under the sun|skin (is |)(hot|dry)|hot n dry|hot and dry|not sweating|stopped sweating|overheated|
        so hot to touch|burning hot|furnace|boiler room|no water|dropped outside|dropped (in|outside|from the heat)|hot and (red|dry)|no sweat|dry skin|
        not making sense|40c|tin roof|boiling in here|no water since|without water|chained him|on the balcony since""",
    "cold": """freezer|cold (storage|room|store)|fridge|walk in|minus|below zero|degrees|frozen|freezing|frostbite|hypothermia|cant feel my (fingers|hands|toes|feet)|
        so cold|shivering|snow|lost (in|on) (the|a)|eyelashes|frost|frozen shut|cant move my jaw|hugging (for|to stay)|to stay warm|huddled|huddling|teeth|
        lips are blue|ice on|handle (snapped|broke|is broken|came off|inside)|lost (on|in) the mountain""",
    "eye": """(in|into|to|on) (my|his|her|the) (eye|eyes|face)|eyes (burn|burning|on fire|hurt|sting|stinging|wont open)|cant (see|open)|blind|went blind|splash|
        splashed|splashing|sprayed|spray|squirted|splatter|splattered|popped|flew into|eye is|eyeball|exploded in|in his eyes|got in (my|her|his) eyes|
        cant open (my|her|his) (eye|eyes)|white over|cloudy""",
    "caught": """caught|stuck|trapped|pinned|jammed|wedged|crushed|sucked (in|into)|pulled (in|into|through|him in|her in)|dragged (in|into)|got pulled|swallowed|
        ate (his|her|my|the)|grabbed (his|her|my)|wrapped|tangled|entangled|clamped|pinched|squeezed|rolled over|ran over|run over|hit by|backed (over|into)|
        reversed (over|into)|cut (off|through|into|his|her|my|deep|open)|sliced|sawed|saw (went|kicked|slipped)|kicked back|
        wont (open|stop|let go|release|reverse|turn off|come out|come off)|
        cant (get|pull|free|reach|stop|turn|lift|find the|move) (it|him|her|his|my|the|them|out|off)|e stop|estop|emergency stop|
        still (running|turning|spinning|in there|inside|stuck|under|trapped)|between the|in the (machine|rollers|press|mixer|conveyor|grinder|gears)|
        went between|between the (rollers|plates|gears|forks|doors|wall)|hair (is |)(wound|caught|wrapped|stuck|in)|wound (up|around) in|wound up|
        glove (went|got|caught)|sleeve (went|got|caught)|and then (his|her|the) (arm|hand)|wont back up|back it up|hit the (button|stop|e stop|red)|
        button (does|doesnt|wont|is)|doesnt stop|pinned (to|against|under|between)|against the wall|through the wall|forks (came|went)|reversed|
        didnt see (him|her)|chewed|chewing|spat out|started by itself|by itself|started on its own|on its own|turned on by itself|closed on|came down on my|
        (hand|hands|arm|hair|finger|fingers)( is| are|s)? (still )?in (it|there|the machine)|in it still|cleaning the (feed|rollers|blade|mold|nozzle)|
        (sleeve|glove|hair|scarf|apron|shirt) (went|wound|wrapped|pulled) (round|around|in|into)|keeps pulling|pulling (her|him|me|his|my) in|went round the""",
    "under": """under|underneath|beneath|buried|bury|dirt|soil|trench|rubble|debris|sand|mud|landslide|collapsed|caved|cave in|fell in|fell on|fell over|falling on|
        came down|tipped|tipped over|tip over|flipped|overturned|rolled|toppled|on top of|pallet|pallets|shelves|rack|racks|stack|scaffold|scaffolding|wall|
        ceiling|only see (his|her|the)|see his|helmet|dig|digging|dug|crane|load|container|earthquake|aftershock|slab|one boot|boot sticking|sticking out|
        only (his|her|a) (boot|hand|foot|legs)|kicking|still kicking|hand moving|fingers moving|trapped under|roof came|came down on|
        fell on (him|her|them|two|three|the guys)|collapsed on|buried alive|cave|mudslide|sinkhole|avalanche|hit the cabins|cabins|still in there|people under|
        under it|flattened|sinking|sunk|only (shoulders|his head|her head|a hand|his hands)|shoulders now|silo|quicksand|engulfed|swallowed up|buried to""",
    "fall": """fell|fall|falls|falling|fallen|slipped|slip|tripped|dropped|drop|plunged|tumbled|
        off the (roof|ladder|scaffold|truck|platform|stairs|balcony|edge|warehouse|forklift|second|third)|
        from the (roof|ladder|scaffold|truck|platform|top|second|third|2nd|3rd|4th|5th|balcony|window|crane)|down the (stairs|shaft|hole|elevator)|
        (2|3|4|5|two|three|four|five|six) (floors|stories|meters|metres|m)|(2nd|3rd|4th|5th|second|third|fourth) floor|shaft|manhole|landed|landed on|
        head first|through the (roof|ceiling|floor)|skylight|harness|header|hanging (by|from|off|on)|by one hand|one hand from|dangling from|swaying|
        about to fall|losing grip|slipping|off the (third|second|fourth|2nd|3rd|4th|top|third floor|back|crane|dock|bridge|platform|forks)|
        took a (fall|dive|header|tumble)|scaffold (is |)(swaying|falling|gave|collapsed)|harness (snapped|broke|wasnt)|rope snapped|
        dropping (a bit|floors|fast|every)|plummet|free fall""",
    "burn": """burns|burnt|burning|scald|scalded|scalding|boiling|boiled|hot (oil|water|soup|metal|steam|plate)|oil|steam|fryer|pot of|blister|blisters|blistering|
        melted|melting|molten|acid|caustic|sizzling|charred|raw|splashed|spilled|spill|poured|sprayed|smoking|spilt|tar|hot tar|glue gun burned badly|
        shirt (is |)(fused|stuck|melted)|skin (is |)(fused|bubbling|white|peeling)|caustic soda|slag|splash of|caught (his|her|my) (sleeve|apron|hair|shirt)|
        apron|hair (is |)on fire|clothes (are |)on fire|running (and|n) burning|rolling on the|all over (his|her|my|kims|their)|fused on|wrinkling|
        skin is wrinkling|boiling water""",
    "shock": """electrocuted|electrocute|shocked|zapped|zap|live wire|live cable|power (line|off|is)|high voltage|voltage|current|stuck to (it|the)|hand stuck|
        cant let go|wont let go|thrown|sparks|sparking|spark|transformer|buzzing|just froze|froze|humming|hair burning|smells like (hair|burnt hair|meat)|
        touched the (box|wire|panel|rail|cable)|the box|breaker box|fuse box|cant let|stuck on the|hand is stuck|arcs|arcing|blue flash|blue light|
        lightning (hit|struck|strike|got)|struck by lightning|lightning hit""",
    "crash": """hit by (a|the|an) (car|truck|bus|scooter|bike|motorbike|motorcycle|van|taxi|train|forklift)|got hit by|ran (me|him|her|us) over|run over|crashed|crash|
        crashes|car accident|flipped|flipped over|overturned|upside down|rolled (over|into)|rear ended|collision|head on|windshield|thrown off|
        flew off (the|his|her) (bike|scooter|seat)|dragged (him|her|me) (for|under|along)|hit and run|trapped in the (car|bus|seat)|our bus|bus flipped|
        skidded|wrecked|smashed into|ditch|knocked into|below (my|the) waist|waist down|car drove off|drove off|tree came down|tree fell on|pickup|
        drivers side|side is flat|pinned by the (wheel|dashboard)|brakes? (failed|failing|gone|not working|wont)|no brakes|
        stuck on the (railway|tracks|crossing|train)""",
    "birth": """pregnant|pregnancy|baby|babys|birth|giving birth|gave birth|labor|labour|contractions|water broke|umbilical|newborn|miscarriage|miscarrying|abortion|
        umbilical cord|pushing|delivered|(5|6|7|8|9) months|months along|water is|water turned|cant tell my (folks|parents|mom)|baby is (coming|out|blue|not)|
        not crying|cramps and blood|take pills to abort|abortion pills|clots|abortion pills?|soaking (two|2|a|three|3) pads?|pads an hour|pad an hour""",
    "machine": """machine|machines|conveyor|belt|roller|rollers|blade|grinder|mixer|lathe|drill|mold|molds|mould|elevator|lift|gears|gear|chain|cutter|shredder|baler|
        compactor|robot arm|robot|punch|stamping|injection|furnace|oven|fryer|slicer|nail gun|hoist|hook|pallet jack|drill press|grinding wheel|forks|
        press brake|wood chipper|chipper|auger|meat grinder|dough mixer|bandsaw|table saw|chainsaw|circular saw|nailgun|compressor|turbine|spindle""",
    "vehicle": "car|van|truck|taxi|uber|driver|driving|drives|drove|drive|dark|forklift|crane|scooter|motorbike|tractor|excavator|digger",
}  # fmt: skip
