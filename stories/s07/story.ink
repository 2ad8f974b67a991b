// s07: Third time nobody came. Oakhurst Homes, Level 3, a visit and then the telephone.
// Set by the engine before each turn:
VAR mood = 1
VAR trust = 1
VAR asks_manager = false
VAR walks_out = false
VAR opens_up = false

// Flags of this story, 0 or 1 unless said.
VAR log = 0     // the case on the tablet has been read: three requests, no complaint
VAR wall = 0    // the wall has been looked at with torch and meter
VAR chest = 0   // how Leo breathes is known
VAR comp = 0    // logged as a complaint
VAR rang = 0    // the surveyor has been rung
VAR grade = 0   // 0 none, 1 significant on a thin account, 2 emergency
VAR way = 0     // 1 the room is shut and they stay, 2 they move out
VAR call = 0    // promised to ring at half past nine on Thursday
VAR diary = 0
VAR missed = 0  // Thursday's visit was missed without a word
VAR list = 0    // the search for other misfiled calls has been made
VAR mended = 0  // the misfiled calls have been put right
VAR over = 0    // more was given than was the learner's to give
VAR met = 0     // the manager has been asked for
VAR gone = 0

-> arrival

=== arrival ===
Wednesday, ten o'clock. Alder Court, third floor, with the rain coming sideways along the landing. You have a torch, a damp meter and a tablet.
She reads your badge through the gap of the door, takes off the chain and leads you past a pram to the small bedroom. There she folds her arms. # sound:door
YASMIN: Oakhurst? Then you're the first. The other two never got here. # mood:annoyed
* [Two people said that they'd come, and didn't. I'm here because of that, and I've nothing else until noon. Where may I begin? # km:r.open=full # ev:progress]
    YASMIN: Until noon. In October it was "between eight and six". Put your bag down. Somewhere dry. # mood:neutral
* [Good morning, Ms Hadley! I'm so sorry for any inconvenience, and thank you very much for all your patience with us. # km:r.open=weak # ev:warm]
    YASMIN: I haven't been patient. I've been at home. It's not the same. # mood:annoyed
* [I'm the liaison officer. The other two were repairs, so I can't speak for them, I'm afraid, but I'm happy to look. # km:r.open=weak # harm:r.blames]
    YASMIN: It's the same badge on your coat. # mood:angry
* [I'm from Oakhurst, and this one I'm seeing through myself. Before I look at anything I'd like to hear you. Is now all right? # km:r.open=full # ev:choice]
    YASMIN: Now has been all right since September. # mood:neutral
- -> room

=== room ===
A cot stands by the outside wall. Above it, and down one side, the paper has gone dark, with an edge like a coast. # clock:+5m
YASMIN: We call it Greenland. In September it was Iceland. # own:asking
-> room_choices

=== room_choices ===
* [Look behind the cot with the torch and the damp meter. # look]
    ~ wall = 1
    The meter goes to the end of its scale. There are black spots on the paper and on the cot sheet. Under the patch is a socket, and its plate is wet. # fact:wall
    YASMIN: His night light plugs in there. Well. It did. # mood:worried
    -> room_choices
* [Open her case on your tablet. # look]
    ~ log = 1
    September, October, November: "Request for service, damp, bedroom. Appointment made. Closed." Three times, and not one complaint. # fact:log # sound:key
    YASMIN: It's all in there, I hope. I've told it often enough. # mood:neutral
    -> room_choices
* [Take me through it from the first day: what you saw, who you told, and how the three of you have been using this room. # km:r.questions=full # ev:progress]
    -> story
* [How often do you air this room? It's usually washing indoors and the windows shut, so that's worth a look before we start. # km:r.questions=weak # harm:r.blames]
    YASMIN: That's what the leaflet says. There's a gutter coming down the outside of that wall. I can hear it from bed. # mood:angry
* [Oh, you poor thing. I'd be in pieces. I've little ones myself, so I do know just how you must be feeling about it all. # km:r.questions=weak # ev:warm]
    YASMIN: I'm not in pieces. I'm in a flat with a wet wall. # mood:annoyed
* [When did you first see it, how much has it grown since, and have you any photographs that I could send in with the report? # km:r.questions=adequate # ev:info]
    She has one for every Sunday since the sixth of September. You can see it travel. # fact:story
* [What would you want me to know that isn't written down anywhere? Start wherever you like, and I will ask afterwards. # km:r.questions=full # ev:choice]
    -> story
- -> impact

=== story ===
YASMIN: September, I rang. I said that I wasn't happy. October, they gave me a day, and nobody came. I rang. November, they gave me a day, and nobody came. I rang. # mood:annoyed
YASMIN: Sam's on nights, so he sleeps next door in the daytime. Leo sleeps in here. There isn't another "in here". # mood:neutral # fact:story
-> impact

=== impact ===
-> temper ->
YASMIN: Both days I took off without pay. I'm a dental nurse. They sent a whole list of people home, and I sat here and listened for the bell. # mood:sad # clock:+5m # fact:days
* [Two days' pay, and a list of patients sent home, to listen for a bell that nobody rang. I'm sorry. That was our doing. # km:r.impact=full # ev:ack]
    YASMIN: Thank you. One of them had waited five weeks for a crown. # mood:relieved
* [I can only apologise. We do value every one of our tenants, and this isn't the service that we would want you to have. # km:r.impact=weak # ev:warm]
    YASMIN: It's the one I've had. # mood:neutral
* [I do see. To be fair, it's been a dreadful autumn for damp: we've four hundred jobs open, and only so many people. # km:r.impact=weak]
    YASMIN: Then I'm one in four hundred. I'd wondered. # mood:annoyed
* [So we've had two days of your wages and your patients' time, and given you nothing back for it. I'm sorry for that. # km:r.impact=full # ev:ack]
    YASMIN: Nothing back. Yes. That's the bit that keeps me awake. # mood:relieved
- -> cough

=== cough ===
From the cot comes a cough, small and tight, and then another. She is there before you have turned round. # cue:hazard
YASMIN: It's nothing. It's the time of year. # mood:worried # own:cough
* [That sounds tight. I ask because it changes what we must do today: how has his breathing been, since that wall got wet? # km:r.unsaid=full # ev:progress]
    ~ chest = 1
    -> breathing
* [They all catch something at that age, don't they? Mine had a cold from October to May. He's a lovely little lad. # harm:r.ignores-cue # ev:warm]
    YASMIN: He is. # mood:sad
    She tucks the blanket in on the side by the wall.
* [Poor little man. You see to him first, there's no hurry, and I'll carry on in here with the measuring until you are back. # km:r.unsaid=weak # ev:warm]
    YASMIN: Thanks. He'll settle. He always does, around four. # mood:worried
* [Has he seen a doctor? I'd have thought that you would want to have that looked into, with it so close to the cot. # km:r.unsaid=weak # harm:r.blames]
    YASMIN: Yes, he's seen a doctor. I work in a surgery. What do you take me for? # mood:angry
* [You needn't say, and I'll write down only what you agree to. Does his doctor know about this room, and what did they say? # km:r.unsaid=full # ev:choice]
    ~ chest = 1
    -> breathing
- -> complaint

=== breathing ===
YASMIN: Two chest infections since September. He's eight months. They gave us a spacer, and asked me about damp. You can put that down. # mood:worried # fact:chest
YASMIN: I said "a bit". I didn't want them to think that I wasn't coping. # mood:sad
-> complaint

=== complaint ===
-> temper ->
YASMIN: {mood >= 2:Three times I've said that I'm not happy. Three. What does a person have to say?|I've said that I'm not happy three times now. I don't know what else you say.} # mood:annoyed # own:complaint # clock:+5m
-> complaint_choices

=== complaint_choices ===
* {log == 0} [Open her case on your tablet. # look]
    ~ log = 1
    September, October, November: "Request for service, damp, bedroom. Appointment made. Closed." Three times, and not one complaint. # fact:log # sound:key
    YASMIN: What does it say? You've gone quiet. # mood:worried
    -> complaint_choices
* {log == 1} [You've said enough. They're down here as three requests, so our mistake. I'll log a complaint now, in your words. Yes? # km:e.formal=full # ev:progress+choice # ac:ext-9.1a # ac:prob-1.4]
    -> logged
* {log == 0} [You shouldn't have to say any more. Whatever it was logged as, I'll log it now as a complaint, in your words. Yes? # km:e.formal=full # ev:progress+choice # ac:ext-9.1a # ac:prob-1.4]
    ~ log = 1
    You look for the three calls. "Request for service. Closed." Every one. # fact:log
    -> logged
* [There's a complaint form on our website. It takes ten minutes or so, and it does go directly to just the right people. # km:e.formal=weak # ev:warm]
    YASMIN: Ten minutes. With him on one arm. And it'll know what I said in September, will it? # mood:annoyed
* [You could complain, but it goes on for weeks, and it won't dry that wall. Let's leave all that, and sort it out between us. # harm:i.hides-stage # ev:warm]
    YASMIN: Between us. All right. I've nobody else here. # mood:neutral
* [You have been complaining since September, and we've not once called it that. I will, today, beside the repair. Agreed? # km:e.formal=full # ev:ack+choice # ac:ext-9.1a # ac:prob-1.4]
    -> logged
* [I do hear you, and I'll be sure to pass on how upset you are. The team take feedback like yours very much to heart. # km:e.formal=weak # ev:warm]
    YASMIN: I don't want to be in anybody's heart. I want to be in the computer. # mood:annoyed
- -> hazard

=== logged ===
~ comp = 1
YASMIN: Yes. Put "not happy". Put the dates. # mood:neutral
You type it as she says it, and read it back. The tablet gives it a number, and she writes that on the wall, beside Greenland. # fact:logged # sound:key
YASMIN: And what does that get me, apart from a number? # mood:neutral
* [A letter with the day that your answer is due. If it's not good enough, stage two with somebody new, and then the Ombudsman. # km:i.rights=full # ev:info # ac:ext-9.1a]
    YASMIN: So there's a day, and there's somebody over your heads. Good. # mood:neutral
* [It goes to a stage one handler for triage under the Code, and you'll have an ack and then a full response inside target. # km:i.rights=weak # harm:i.jargon]
    YASMIN: I'm a dental nurse. I could talk like that too. # mood:annoyed
* [It gets you peace of mind, more than anything. It's in the system now, and you've honestly done just the right thing. # km:i.rights=weak # ev:warm]
    YASMIN: I had that in September. A nice lady said I'd done the right thing. # mood:neutral
* [It gets you the wall. Once there's a number on a job they can't leave it, so I promise you that it'll be done by Friday. # km:i.rights=weak # harm:i.beyond-control]
    YASMIN: By Friday? You promise? # mood:happy
* [Someone who wasn't part of this has to answer you by a date, which you'll have in writing. You can go further: it says how. # km:i.rights=full # ev:info # ac:ext-9.1a]
    YASMIN: In writing, with a date. I'll put it on the fridge. # mood:neutral
- -> hazard

=== hazard ===
-> temper ->
Rain runs down the window. On the tablet the first free slot for repairs is Tuesday.
YASMIN: {mood >= 2:So is somebody coming, or is it another window?|So what happens now?} # mood:worried # clock:+5m
* [Ring Stefan Kral, the surveyor, with the phone where she can hear it: "A child's room. It needs grading now, not on Tuesday." # do # rung:hazard,3 # ev:progress+info # ac:ext-9.1c]
    -> brief
* [Book Tuesday before somebody else has it, and ask them to ring her on the way, so that this time she'll know they're coming. # do # rung:hazard,1]
    YASMIN: A fourth visit. That'll be nice. I'll bake. # mood:angry
* [Tell her that you'll be back on Friday yourself, with mould wash and a brush. She has been let down enough by strangers. # do # rung:hazard,0 # ev:gift]
    YASMIN: You'd do that? You don't even work for repairs. # mood:happy
    You wonder what one wears for it.
* [Say who you are going to ring, and why it can't wait: only the surveyor may grade a hazard, and he can do it by telephone. # do # rung:hazard,3 # ev:info+choice # ac:ext-9.1c]
    YASMIN: Then ring him. I'd like to hear what he's called. # mood:neutral
    -> brief
* [Take good photographs, and say that they'll go to the surveyors' inbox, marked urgent, as soon as you are at your desk again. # do # harm:e.cold-transfer]
    YASMIN: I've sent you photographs. They're very good, your inboxes. # mood:annoyed
- -> make_safe

=== brief ===
~ rang = 1
STEFAN: Kral. I'm up a ladder. What have you got? # sound:call-connect # channel:phone
* {chest == 1 && wall == 1} [A baby, two chest infections since September, mould over his cot, a wet socket under it. Two visits missed. Yasmin, what else? # km:e.brief=full # ev:progress+choice # ac:prob-1.4]
    ~ grade = 2
    YASMIN: The gutter. You can hear it inside the wall. # mood:worried
* {chest == 1 && wall == 0} [A baby of eight months, two chest infections since September, black mould over his cot. Two visits missed. Yasmin, what else? # km:e.brief=full # ev:progress+choice # ac:prob-1.4]
    ~ grade = 2
    YASMIN: The socket under it is wet. And there's the gutter. You can hear it in the wall. # mood:worried # fact:wall
* [It's a damp patch in a bedroom, and the lady's been ever so good about it. Anything at all that you could do would be lovely. # km:e.brief=weak # ev:warm]
    ~ grade = 1
* [Here's Ms Hadley herself. She's lived with it since September and tells it best. I'll add who we've told, and what we missed. # km:e.brief=full # ev:choice+progress # ac:prob-1.4]
    ~ grade = 2
    ~ chest = 1
    YASMIN: It's over my son's cot. He's eight months, and he has had two chest infections. And the socket's wet. # mood:worried # fact:chest # fact:wall
* [You'll have to drop everything: it's the worst I've seen, the place is a death trap, and she's about to go to the papers. # km:e.brief=weak # harm:e.rewards-volume]
    ~ grade = 1
    YASMIN: Am I? # mood:worried
- {grade == 2: -> graded}
STEFAN: {mood >= 2:How wet, who's in it, what's near it? No?|That doesn't tell me a lot.} Call it significant. I've a gap on Monday. Keep the little one out of there if you can. # channel:site # fact:significant
YASMIN: And if we can't? # mood:worried
-> make_safe

=== graded ===
STEFAN: Then it's an emergency, and it's made safe today. Either that room is shut off, socket dead, and they live in the rest. Or they move out till it's done, and that is Joy Adeyemi's to agree. Ask her which she wants. # fact:emergency
STEFAN: I'm with you at one. The gutter and that wall get a crew tomorrow at nine. # channel:site
-> ways

=== ways ===
-> temper ->
YASMIN: What did he mean, which do I want? # mood:worried # own:ways
* [Both are for today: that room shut and the cot in with you, or all of you to a guest flat, if my manager agrees. Which? # km:i.options=full # ev:info+choice # ac:prob-1.5 # ac:ext-9.1b # ac:ext-7.2]
    YASMIN: Would she agree? I don't want to choose a thing that isn't there. # mood:worried
    -> joy_call
* [He means that you ought to get right out of here. Leave it with me, start packing tonight's things, and I'll find you a place. # km:i.options=weak # harm:i.beyond-control # ev:gift]
    YASMIN: All right. Is it definite? # mood:happy
    -> joy_call
* [You'll be quite all right in the other room for a few nights, won't you? It's a lot less upheaval for a little one as well. # km:i.options=weak # ev:warm # agree:shut]
    ~ way = 1
    YASMIN: I suppose so. You didn't say what the other one was. # mood:neutral
* [How would tonight be with the cot in with you, dry, and this door shut? If that's no good, I ask my manager for a guest flat. # km:i.options=full # ev:info+choice # ac:prob-1.5 # ac:ext-9.1b # ac:ext-7.2 # waive:e.decant # agree:shut]
    ~ way = 1
    YASMIN: It's dry in there. He'd be by the window, where I can hear him. I'd sooner stay, if this door is shut and a crew is truly here tomorrow. # mood:neutral
- -> make_safe

=== joy_call ===
~ way = 2
You ring from the hall. # away
JOY: Housing, this is Joy. Is that Alder Court? # sound:call-connect # channel:phone
* [Emergency grade, a baby with a chest, a wet socket. I'd offer the guest flat at Rowan House tonight, and she decides. Can I? # rung:decant,2 # ev:progress # ac:ext-9.1c]
    JOY: You can. Two bedrooms, and it's got a bath. Tell her to send me the taxi receipt.
* [I've as good as told her that she can have the guest flat. I didn't like to make her wait, poor thing, after all of that. # rung:decant,0 # harm:e.over-limit # ev:warm]
    JOY: You've given away my flat. It's free, as it happens. Next time, ask me before.
* [So sorry to bother you, it's Alder Court again. Could you possibly ring Ms Hadley yourself when you've got a quiet moment? # rung:decant,2 # harm:e.cold-transfer]
    JOY: About what? What grade, who's in there, what does she want? # mood:annoyed
    It takes some minutes to get it all told. She agrees to the guest flat.
* [Stefan has graded it an emergency. She would like to know that a move is real before she chooses. Is the guest flat free? # rung:decant,2 # ev:choice # ac:ext-9.1c]
    JOY: It's free, and it's hers if she wants it. Two bedrooms and a bath. Tell her so from me.
- YASMIN: A bath. Leo's only ever had the sink. Yes. We'll go tonight, and come back when it's dry. # mood:relieved # channel:site # agree:move
-> make_safe

=== make_safe ===
There is a dehumidifier in your van, and the fuse box is by her front door.
YASMIN: {way == 2:We can't go till Sam's awake. What about till then?|And till somebody comes?} # mood:worried
* [Three things, if you agree: that socket off at the box, the cot out of here, the dehumidifier on, and we pay for what it uses. # km:s.do=full # agree:dry # ev:info+choice # ac:ext-8.1]
    YASMIN: Out of here. Yes. You take that end. # mood:neutral
    It goes through the door with nothing to spare. The dehumidifier begins to hum. # done:dry
* [Fetch the dehumidifier, plug it in by the cot and set it going, so that she has at least one thing today that works. # do # km:s.do=weak # harm:i.acts-unsaid # ev:progress]
    YASMIN: Not in there! That's the wet one. # mood:angry
    She finds you another socket, and moves the cot herself. # done:dry
* [Leave the dehumidifier in the hall with its little booklet. She knows her own home best, and it's really very simple. # do # km:s.do=weak # ev:warm]
    YASMIN: Thank you. Is it heavy? # mood:neutral
    It is heavy.
* [Let's not leave him in there another hour. Where would you like the cot? Then I'll kill that socket, and dry the room for you. # km:s.do=full # agree:dry # ev:choice+progress # ac:ext-8.1]
    YASMIN: By the window, next door. Mind Sam's boots. # mood:neutral
    You turn off the circuit, tape over the switch, and write the meter reading down, as we pay for the drying. # done:dry
- {grade == 2 && way == 1: You shut the door of the small bedroom and tape a note to it. # done:shut}
{grade == 2 && way == 2: You ring Rowan House, and the keys will be at the desk from four. # done:move}
-> payment

=== payment ===
-> temper ->
YASMIN: I don't suppose that anybody pays for two days of sitting here. # mood:neutral # clock:+5m
-> payment_choices

=== payment_choices ===
* [Read the payments card in your folder. # look]
    "Visit missed: £50, each, without being asked. Liaison officers may give this. Lost pay and other loss: through a complaint." # fact:card # sound:paper
    YASMIN: Is it in there? # mood:neutral
    -> payment_choices
* [It's £50 for each of the visits that we missed, so £100 by Friday. Lost pay I can't settle, but I'll put it to who can. Yes? # redress:100/100 # ev:progress+choice # ac:ext-8.1]
    YASMIN: A hundred. And the rest goes to somebody. Yes. # mood:neutral
* [I can let you have £50 today, with our apologies, as a gesture of goodwill. I do hope that it goes some way towards it. # redress:50/100 # ev:warm]
    YASMIN: Is that for October, or for November? # mood:annoyed
* [Let's make it £250: that's your pay and the bedding and a new night light. Nobody's going to argue with that, I'm sure. # redress:250/100 # ev:gift]
    ~ over = 1
    YASMIN: Really? I thought I'd have to fight for it. # mood:happy
* [I'm afraid that's for the compensation people, so I wouldn't want to raise your hopes. They'll look at it in due course. # harm:e.passes-up]
    YASMIN: In due course. It's got a nice ring, that. # mood:annoyed
* [We do. Two visits, £50 each, into your account by Friday. Your wages aren't mine to pay, and I'll see that they're asked for. # redress:100/100 # ev:progress+info # ac:ext-8.1]
    YASMIN: I never even asked for that. Thank you. # mood:relieved
- -> if_missed

=== if_missed ===
-> temper ->
{
- grade == 2: YASMIN: And tomorrow at nine? October was going to be "between eight and six". November was going to be at one. # mood:worried # own:missed # clock:+35m
- else: YASMIN: And whoever comes next? October was going to be "between eight and six". November was going to be at one. # mood:worried # own:missed # clock:+35m
}
* [If it slips you hear from me first, with a new time that same day and £50 more. And I ring at half past nine tomorrow, whatever. # km:i.time=full # promise:call,+1350m # fact:call # ev:info+choice # ac:ext-7.3 # ac:ext-7.4]
    ~ call = 1
    YASMIN: Before, not after. Nobody has ever said what happens if. # mood:neutral
* [Nobody's going to miss you again. I will ring you tomorrow at half past nine, and I'm sure we'll be laughing about it. # km:i.time=adequate # promise:call,+1350m # fact:call # harm:i.beyond-control # ev:warm]
    ~ call = 1
    YASMIN: I'll be laughing when I see the van. # mood:neutral
* [They'll be with you as soon as they possibly can, and you have my word that I'll be keeping a very close eye on things. # harm:i.vague-time # ev:warm]
    YASMIN: As soon as possible. That was October's. # mood:annoyed
* [This is the repairs line. If there's no sign of anybody, give them a ring and quote your number. They are very helpful. # km:i.time=weak # ev:info]
    YASMIN: I know the number. It's got a harp on it. # mood:annoyed
* [I ring at half past nine tomorrow, come what may. If anything slips, you hear from me before it does: new time, same day, £50. # km:i.time=full # promise:call,+1350m # fact:call # ev:info+choice # ac:ext-7.3 # ac:ext-7.4]
    ~ call = 1
    YASMIN: Say it again, slowly. I'm writing it on the wall. # mood:neutral
- -> write_up

=== write_up ===
You sit in the van with the tablet on the wheel. # away # place:office
Write up the visit while it is fresh. # record
* [Diary: ring Yasmin at half past nine tomorrow, and then every Wednesday with an update until this is closed. # do # ac:ext-9.1a]
    ~ diary = 1
    It is eight Wednesdays long. You press save. # sound:pen
* [File it. There's a number on it now, so the system will remind everybody who needs to be reminded. # do]
    The system says "Saved". That is all it says.
* {rang == 0} [Ring Stefan Kral about the cot and that wall. It ought to have been done from the bedroom. # do # rung:hazard,3]
    ~ grade = 2
    ~ way = 1
    STEFAN: A baby? And you're telling me from the van? I'm going there now. It's an emergency, crew at nine. # fact:emergency
* [Email the repairs desk: "Please keep Ms Hadley posted on progress. She's lovely. Many thanks in advance!" # do]
    An answer comes back at once. The desk is experiencing a high volume of email.
- -> thursday

=== thursday ===
{grade < 2: -> ungraded}
Thursday, ten past eight, at your desk. # heading:The next day # clock:+1270m # sound:phone-ring
STEFAN: The crew's van won't start. They'll not be at Alder Court by nine. I can go myself for ten, and hold the ladder till they come. Or there's a second crew for half past nine: gutter only, no plaster. # channel:phone # mood:worried
{way == 2:She is coming over from Rowan House for nine, to let them in.|She is expecting somebody at nine.} # away # own:slip
* [Ring her at once: "It's slipping, so you're hearing it from me. Stefan himself at ten, the crew behind him. Does ten suit you?" # do # km:i.update=full # ev:info+choice # ac:ext-8.2 # ac:prob-1.4]
    YASMIN: You rang. It's quarter past eight, and you rang. Ten's fine. # mood:relieved # channel:phone
    {call == 1: You agree to speak at half past ten instead, and you do. # promise-moved:call,+140m}
    It is half past ten. Stefan is on the ladder, and the gutter is in two pieces on the grass. # clock:+140m
    {call == 1: YASMIN: Half past, to the minute. # promise-kept:call # mood:happy}
* [Leave it until nine: vans do start. If you ring her now, and they turn up after all, you'll have upset her for no reason. # do # ev:warm]
    ~ missed = 1
    Ten to ten. Your phone rings. # clock:+100m # sound:phone-ring
    YASMIN: That's three. {call == 1:And you said that you'd ring at half past nine, whatever.|I'd even moved the pram.} # mood:angry # channel:phone
    Stefan gets there at eleven.
* [Book the second crew for half past nine, then ring her: "Gutter at half past, plaster tomorrow. Or Stefan himself at ten?" # do # km:i.update=full # ev:info+choice # ac:ext-8.2 # ac:prob-1.4]
    YASMIN: You're asking me. All right: half past nine, the gutter. I'd like to hear it stop. # mood:neutral # channel:phone
    It is half past nine. There's a crew on the landing. # clock:+80m
    {call == 1: You ring her all the same, as you said you would. # promise-kept:call # mood:happy}
* [Text her: "Slight delay this morning, but please don't worry, they are on the way to you as soon as they can be. Thank you!" # do # km:i.update=weak # harm:i.vague-time # ev:warm]
    At half past nine nobody has come. # clock:+80m
    {call == 1: You ring, as you said you would. # promise-kept:call}
    YASMIN: "On the way". From where, Norway? # mood:annoyed # channel:phone
    Stefan gets there at ten.
- -> desk

=== ungraded ===
{
- call == 1:
    Thursday, half past nine. You ring, as you said you would. # heading:The next day # clock:+1350m # promise-kept:call # channel:phone
    YASMIN: {grade == 1:It's me you've rung, and it's Monday they're coming.|You rang. And nobody else has. He's coughing.} # mood:worried
    Monday, ten o'clock. Stefan is at Alder Court. # heading:Five days after the visit # clock:+5790m # sound:phone-ring # away
- else:
    Monday, ten o'clock. Stefan is at Alder Court. # heading:Five days after the visit # clock:+7140m # sound:phone-ring # away
}
STEFAN: A baby under that? Two chest infections? And it sat in a queue since Wednesday? It's an emergency. I've had to ring Joy from the stairs. # channel:phone # mood:angry # fact:late
~ missed = 1
YASMIN: He was in hospital on Saturday night. He's home. He's all right. Somebody came in the end. # mood:sad # channel:phone
-> desk

=== desk ===
The same afternoon. Joy has stopped at your desk. # away # channel:meeting # place:office # clock:+150m
JOY: {comp == 1:One complaint, and it begins in September. How did three calls never get to be one?|I've had a call from a councillor about Alder Court. I can't find a complaint. How can there not be one?}
{over == 1: JOY: And I've had to stop £150 of a payment that wasn't yours to give. I rang her myself. She'd bought the night light. # mood:annoyed}
-> desk_choices

=== desk_choices ===
* [Search this quarter's requests for "not happy" and "unhappy". # look]
    ~ list = 1
    Eleven more, from nine homes. All "Request for service", all closed with "Appointment made". One has a grandmother in it, and a cough. # fact:eleven # sound:key
    -> desk_choices
* {list == 1} [The form closes on "appointment made" and never asks if they're unhappy. Here are eleven more. I'd ring all nine homes today. # km:s.recur=full # ac:prob-2.1 # ac:prob-1.6]
    ~ mended = 1
    JOY: Eleven that nobody had noticed. Take Kim and Adam, ring all nine. And I'll have that box put on the form. # mood:worried
* {list == 0} [I think it's how the form closes, so there may well be others like it. Could somebody search for them when there's time? # km:s.recur=adequate # ac:prob-2.1]
    JOY: When there's time. I'll ask. # mood:neutral
* [The desk have had such an awful autumn, and they're all so nice. I'd honestly rather not make anybody feel bad about this. # km:s.recur=weak # ev:warm]
    JOY: Nobody needs to feel bad. I need to know if there are any more. # mood:neutral
* [I could tell you who took those calls. It's carelessness, and they ought to be made to go and sit in that bedroom. # km:s.recur=weak # harm:r.blames]
    JOY: Three people made the same mistake. So it isn't people. What is it? # mood:annoyed
* {list == 1} [May I go through these eleven with the desk, no names, and ring the nine homes with them? Then a box on the form: "unhappy?" # km:s.recur=full # ac:prob-2.1 # ac:prob-1.6]
    ~ mended = 1
    JOY: With the desk, not at them. Yes. I'd no idea that there was one, and here are eleven. # mood:worried
- -> week

=== week ===
{diary == 1:
    The next Wednesday. Yasmin's name comes up in your diary, in red. You ring. # heading:A week after the visit # clock:+{grade < 2:2700|8460}m # channel:phone # sound:call-connect
    YASMIN: Wednesday. You said Wednesday. {way == 2:We're home. |}The wall's drying. You can put your hand on it.
- else:
    The Friday of the week after. The phone rings. # heading:Nine days after the visit # clock:+{grade < 2:5700|11460}m # channel:phone # sound:phone-ring
    YASMIN: It's Yasmin Hadley. I thought somebody would tell me what's next. The wall's drying. Is that it? # mood:annoyed
}
{
- missed == 1: YASMIN: I've written down what happened with the visit. Every time of day. It's all going to the Ombudsman, if I need it.
- comp == 1: YASMIN: And I've had the letter, with a date on it, like you said. And what Stefan found, on paper, in words.
- else: YASMIN: I never did hear what became of me being "not happy".
}
* [Is it drying behind the cot too, and how is he sleeping? What would have made September different? I'll write it down. # km:s.check=full # ev:choice # ac:ext-8.3 # ac:ext-10.1]
    YASMIN: {missed == 1:He's sleeping. And September? If one of you had rung me first, once.|He slept through. The first time ever. And September? If somebody had said the word "complaint" before I'd learned it.} # fact:verdict
* [I'm so glad to hear that! It's what makes the job worth doing. Give that gorgeous boy a great big cuddle from all of us. # km:s.check=weak # ev:warm]
    YASMIN: I will. Was there something that you wanted to ask me? # mood:neutral
* [Good. Then I'll close the job at our end. If there's anything else at all, you know where we are, so just give us a ring. # harm:s.unchecked]
    YASMIN: Close it. Before it's painted? # mood:annoyed
* [Three questions, if you've time: has it held since the rain, is he breathing easier, and where did we still fall short? # km:s.check=full # ev:choice # ac:ext-8.3 # ac:ext-10.1]
    YASMIN: {missed == 1:It's held. He's easier. And you fell short at nine in the morning.|It held on Sunday, and it poured. He's easier. And you fell short at the beginning, three times. Put that.} # fact:verdict
- -> finale

=== finale ===
{
- missed == 1 || grade < 2: -> end_strained
- comp == 1 && mended == 1 && mood <= 1: -> end_settled
- else: -> end_patched
}

=== end_settled ===
{
- opens_up: YASMIN: I didn't rub it out, you know. Sam's painted round it. There's a Greenland in the plaster now, with your number on it. # mood:happy # ending:settled
- else: YASMIN: You rang before, and not after. That's all it ever needed. # mood:neutral # ending:settled
}
-> END

=== end_patched ===
{
- comp == 1: YASMIN: Well. It's drying. We'll see what the letter says. # mood:neutral # ending:patched
- else: YASMIN: Well. It's drying. I do still wonder who I'd have to tell that I wasn't happy. # mood:sad # ending:patched
}
-> END

=== end_strained ===
YASMIN: It's drying, and he's well. But I'll not be sitting in for one of you again. From now on I'd like it in writing. # mood:sad # ending:strained
-> END

// She may ask for whoever is in charge, or have had enough, at the start of an exchange.
=== temper ===
{gone == 0 && walks_out: -> shown_out}
{asks_manager && met == 0: -> higher ->}
->->

=== higher ===
~ met = 1
YASMIN: Who's your manager? I want somebody who can actually do something. # mood:angry
* [Joy Adeyemi. She hears today what you've told me, with your words in it, and you'll have her number. May I go on meanwhile? # ev:choice+info]
    She writes the number on the wall.
    YASMIN: Go on, then. Meanwhile. # mood:annoyed
* [She'd only send you back to me, I'm afraid, and she's never at her desk. Shall we see what we can do, just the two of us? # harm:e.refuses-higher # ev:warm]
    YASMIN: The two of us. And one of us goes home at five. # mood:angry
* [Let me have just one more try first, would you? I'd so like to be the one who gets this right for you and little Leo. # harm:e.holds-on # ev:warm]
    YASMIN: It isn't about you. # mood:angry
-
->->

=== shown_out ===
~ gone = 1
YASMIN: I've to give him his breakfast. You can see yourself out. I'll ring my councillor. # mood:angry
You are on the landing, in the rain, and the chain goes on behind you. # away # place:office # fact:shown-out
* {rang == 1} [Ring Joy from the stairs: a hazard is graded or half graded, and you've been asked to leave. Somebody must go. # do # ev:progress]
    JOY: I'll go. I'll take my own shoes off and my own lanyard.
* {rang == 0} [Ring Stefan Kral from the stairs: a baby, mould over his cot, a room that can't wait to be graded. # do # rung:hazard,3]
    ~ grade = 2
    STEFAN: I'm there by one. She can shout at me. # fact:emergency
* [Leave her in peace. She has asked you to go, and it's kinder not to push when somebody is so upset. # do # ev:warm]
    The lift smells of somebody's chips.
- Write up the visit while it is fresh. # record
* [Give Joy the whole of it this afternoon: the three calls, the two visits, the cot, and what you got wrong. # do # clock:+2d]
    Friday. Joy has been there herself. There is a complaint now, with a number. # heading:Two days later
* [Put "tenant did not wish to continue" on the file. It's true, and it may all have calmed down by next week. # do # clock:+2d # harm:r.silent-deadline]
    Friday. There is a letter on your desk from a councillor, with photographs of every Sunday since September. # heading:Two days later
- {grade == 2:
    Stefan had the room shut by two o'clock. "Next time," he says, "begin with the cot." # ending:shown-out
- else:
    The surveyor saw it for the first time this morning. "Next time," he says, "begin with the cot." # ending:shown-out
}
-> END
