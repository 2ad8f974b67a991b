// s13: The bus pass that wasn't there. Ashcombe Vale College, Level 1, desk and phone.
// Set by the engine before each turn:
VAR mood = 1
VAR trust = 1
VAR asks_manager = false
VAR wants_writing = false
VAR walks_out = false
VAR opens_up = false

// Flags of this story, 0 or 1 unless said.
VAR fare = 0     // she has told us what she has on her
VAR log = 0      // the pass log has been read
VAR plan = 0     // 1 ring bursaries while she waits, 2 a text by five, 3 no time given
VAR ticket = 0   // 1 a day ticket, 2 five of them
VAR leak = 0     // 1 her mum knows of the bursary, 2 her mum knows that she was at the desk
VAR word = 0     // 1 a text by nine, 2 half past eight here, 3 the text went by five
VAR forge = 0    // she knows that the pass is at Forge Lane
VAR hid = 0      // 1 Kezia has not heard of the call, 2 she was told an untruth about it
VAR diary = 0    // her name is in the desk diary
VAR mended = 0   // Amarjeet knows that it keeps happening
VAR met = 0      // she has asked for whoever is in charge
VAR gone = 0     // she has walked out

-> arrival

=== arrival ===
Monday, twenty to four. You are on the Student Services desk at Ashcombe Vale College, folding maps for the open evening. There are three hundred of them.
A young woman comes in from the yard in work boots. She puts a bent piece of copper pipe down next to the maps. # sound:door
KEZIA: Hiya. Kezia Mensah. You've got a bus pass for me.
* [Hi, Kezia. The maps can wait. I'll look for it now. # km:r.open=full # ev:progress # ac:l1-1.3]
    You push the maps to one side.
    KEZIA: Thanks. I'd have folded a few, but my hands are black.
* [Hi there. Take a seat, please. I'll just do these. # km:r.open=weak # ev:warm]
    You fold six more. She watches the pile and not you.
    KEZIA: Nice maps. Is my pass on one of them? # mood:annoyed
* [Hello, Kezia. Good bend, that. Let's find your pass. # km:r.open=full # ev:progress # ac:l1-1.3]
    KEZIA: Ninety degrees. It's my first all term that isn't a banana. # mood:happy
* [Passes? What's the surname? And your student number? # km:r.open=weak]
    KEZIA: Hello to you, too. Mensah. I said. # mood:annoyed
-
The pass box is on the shelf. You look under M. There is a Marsden, and there is a Mills. There is nothing in between. # fact:tray
-> asking

=== asking ===
KEZIA: It's not there, is it? {mood >= 2:Brilliant.|It's got to be.} # mood:worried # own:ask
* [Tell me what you were told, and how you got in today. # km:r.questions=full # ev:progress # ac:l1-2.4]
    She holds out her phone. The text came from the college on Friday. "Your travel pass is ready. Collect it on Monday from Student Services." # fact:text
    KEZIA: So I spent my last fare getting here. I've got 80p now. It's nine miles home. # fact:fare
    ~ fare = 1
* [Did you hand your form in late? That does hold it up. # harm:r.blames]
    KEZIA: I handed it in the day I got it. # mood:annoyed
    She holds out her phone. The text is from the college. "Your travel pass is ready. Collect it on Monday from Student Services." # fact:text
* [Oh no, I am so sorry, Kezia. What a start to your week! # km:r.questions=weak # ev:warm]
    KEZIA: The start was all right. It's the end of the day that's the problem. # mood:neutral
    She waits for you to ask her something.
* [Who said that it would be here? Can I see the message? # km:r.questions=adequate # ev:info]
    She holds out her phone. The text came from the college on Friday. "Your travel pass is ready. Collect it on Monday from Student Services." # fact:text
- -> impact

=== impact ===
-> temper ->
{fare == 1:
    KEZIA: And I've got to be back for five. My brother's at after-school club. Joel. He's seven. If I'm late they charge us, and he cries. # fact:brother # mood:worried
- else:
    KEZIA: So how do I get home? # mood:worried
}
-> impact_choices

=== impact_choices ===
* {fare == 1} [Nine miles, 80p, and Joel waiting for you at five. I'm sorry. We did that. # km:r.impact=full # ev:ack # ac:l1-1.4]
    KEZIA: Yeah. That's about the size of it. # mood:relieved
* {fare == 0} [What have you got on you, Kezia, and what time do you need to be back? # km:r.questions=adequate # ev:info]
    KEZIA: 80p. I spent the rest to get here. And it's nine miles. # fact:fare
    ~ fare = 1
    KEZIA: I've got to be back for five. My brother's at after-school club. Joel. He's seven. # fact:brother # mood:worried
    -> impact_choices
* [I'm really very sorry for any upset that this may have caused you today. # km:r.impact=weak # ev:warm]
    KEZIA: That sounds like the bus company when they take a bus off. # mood:neutral
* [Could your mum or your dad pop over and fetch you, just for this one day? # harm:r.ignores-cue # ev:warm]
    KEZIA: Mum's at work till eight. And I'm nineteen. I don't ring my mum because you've lost my pass. # mood:annoyed
* [You came in because we told you that it was here, and it isn't. I'm sorry. # km:r.impact=adequate # ev:ack]
    KEZIA: Thanks. It does help that you don't think I'm making it up. # mood:neutral
-
{fare == 0:
    KEZIA: Look. I've got 80p. It's nine miles. My brother's club shuts at five, and there's only me to fetch him. # fact:fare # fact:brother # mood:worried
}
~ fare = 0
-> needs

=== needs ===
-> temper ->
KEZIA: {mood >= 2:So whose fault is it?|So what's happened to it?}
-> needs_choices

=== needs_choices ===
* [Look in the log where passes are signed in. # look # ac:l1-2.2]
    ~ log = 1
    Friday: "14 on the list, 13 in the box. One for plumbing is not here." The Friday before: "12 on the list, 11 in the box. One for plumbing is not here." # fact:log # sound:paper
    KEZIA: I do plumbing.
    -> temper ->
    -> needs_choices
* [Read the guide that is taped to the desk. # look # ac:l1-2.2]
    "NO FARE HOME? One day ticket each. You decide. Put it in the ticket book. LOST PASS? Ask bursaries, 214. They are in until four. NEW PASS, OR CASH? Amarjeet Sohi. OVER 18? Their money is their own. Tell nobody else, not even yes or no." # fact:guide
    KEZIA: Am I on there?
    -> temper ->
    -> needs_choices
* [So you need a way home by five, and then your pass. I'll see to both of them. # km:r.back=full # ev:progress # ac:ext-7.2]
    KEZIA: In that order. Thanks. # mood:relieved
* [That's the bursary team. They do get in a muddle. It's nothing to do with us. # harm:r.blames]
    KEZIA: Aren't you all one college? It says so on the door. # mood:annoyed
* [I think you'd be best with Mr Sohi, our manager. I'll see if he's free for you. # rung:fare,2 # harm:e.passes-up # ev:warm]
    Mr Sohi comes out with a sandwich in his hand. It takes him four minutes. # hold:+4m
    AMARJEET: A fare home? You can do that yourself. The tickets are in that drawer.
    KEZIA: So it was you all along. # mood:annoyed
* [Home in time for Joel, and a pass that gets you in after that. Is that it all? # km:r.back=full # ev:choice # ac:ext-7.2]
    KEZIA: That's all of it. I don't want a fuss. # mood:relieved
* [It's sure to be here by the morning. Come back then, and I'll find it for you. # km:r.back=weak # harm:i.beyond-control # ev:warm]
    KEZIA: And how do I get from here to the morning? # mood:annoyed
- -> home

=== home ===
-> temper ->
KEZIA: {mood >= 2:I still can't get home.|So, home. What can you do?} # own:home
* [I can give you a day ticket. It takes you home, and back in tomorrow. It's free. Is that any good? # km:i.say=full # rung:fare,0 # ev:info+choice # agree:ticket # ac:prob-1.2 # ac:l1-2.3]
    KEZIA: Does it come off my bursary?
    YOU: No. It's ours to give.
    KEZIA: Then yes, please. # mood:relieved
    ~ ticket = 1
* [Tear a ticket out of the book, write her name down, and slide it over to her with a nice smile. # do # harm:i.acts-unsaid # rung:fare,0 # ev:progress # ac:prob-1.2]
    KEZIA: What's this? Do I have to pay it back? # mood:worried
    YOU: No. It's a day ticket.
    KEZIA: Just tell me, next time. I don't like owing. # mood:annoyed
    ~ ticket = 1
* [Have five day tickets, one for each day. Then you're fine all week, whatever happens with the pass. # km:i.say=weak # harm:e.over-limit # ev:gift # redress:20.80/5.20 # agree:ticket # rung:fare,0]
    KEZIA: Five? Wow. Are you allowed to do that? # mood:happy
    YOU: It'll be fine.
    ~ ticket = 2
* [I'd lend you the bus fare myself, honestly, but I never carry cash. Is there a friend you can ask? # km:i.say=weak # ev:warm]
    KEZIA: I asked Jodie last week. I can't ask her again. # mood:sad
    She looks at the drawer by your knee. It says DAY TICKETS on it.
    KEZIA: What are those for? # agree:ticket
    ~ ticket = 1
* [One of our day tickets would get you home today and in again tomorrow. It's free. Would that help? # km:i.say=full # rung:fare,0 # ev:info+choice # agree:ticket # ac:prob-1.2 # ac:l1-2.3]
    KEZIA: Free, like free? It's not out of my bursary?
    YOU: No. It comes from this desk.
    KEZIA: Yes, then. Thank you. # mood:relieved
    ~ ticket = 1
-
{ticket == 2:
    You tear out five, and write five lines in the ticket book. # done:ticket # redress:5.20/5.20 # fact:strip # sound:paper
- else:
    You write it in the ticket book: one day ticket, £5.20. # done:ticket # redress:5.20/5.20 # fact:single # sound:paper
}
-> planning

=== planning ===
-> temper ->
KEZIA: My bus is at five past four. The next one's no good to me. {mood >= 2:So when do I get my pass?|So what about the pass?} # own:plan
* [I can ring bursaries now, while you wait here. You'd still get that bus. Is that all right? # km:i.suits=full # rung:pass,1 # ev:progress+choice # ac:prob-1.4 # ac:l1-2.5]
    ~ plan = 1
    KEZIA: Go on, then. I'd sooner know than sit and wonder.
    -> ring
* [Leave it with me. It's bound to turn up, and I'll let you know as soon as I hear anything. # harm:i.vague-time # ev:warm]
    ~ plan = 3
    KEZIA: As soon as. Right. # mood:neutral
* [You get your bus, and I'll ask bursaries. I'll text you by five. Does a text suit you best? # km:i.suits=full # km:i.time=full # promise:news,+70m # fact:by-five # ev:info+choice # ac:prob-1.4]
    ~ plan = 2
    KEZIA: By five. And text is good. I'll be on Joel's climbing frame. # mood:happy
* [I'll ask our manager, Mr Sohi, to find it. He'll know what's best, and you'd be in good hands. # rung:pass,2 # harm:e.passes-up # ev:warm]
    ~ plan = 3
    AMARJEET: Have you asked bursaries? No? Ask them first, please. It's 214. # clock:+3m
    KEZIA: I can't stand here while you two work it out. That's my bus. # mood:annoyed
* [It'll be here tomorrow, I should think. You pop in at break, and we'll have another look. # km:i.suits=weak # harm:i.vague-time]
    ~ plan = 3
    KEZIA: I'm not even here tomorrow. I'm at Forge Lane on Tuesdays. # mood:annoyed
-
KEZIA: {mood >= 2:Whatever. I've got a bus.|Right. I'm off, or I'll miss it.}
She takes her pipe and goes. You watch her run across the yard. # sound:door # away # clock:+12m
-> caller

// ---------- Route one: ring while she waits ----------
=== ring ===
You ring 214. It is picked up on the third ring. # channel:phone
MEENA: Bursaries, Meena Shah. You've just caught me. We all go to training at four. # own:story
* {log == 1} [Kezia Mensah, plumbing. You texted her to collect it today. It's not in the box, and the log is one short. # km:e.warm=full # ev:progress # fact:chased # ac:ext-9.1c # ac:l1-2.5]
    MEENA: And it's plumbing that's short? Then I think I know. I'll ring you back in two minutes.
* {log == 0} [Kezia Mensah, plumbing. You texted her to collect a pass today. It's not in the box, and she has no fare. # km:e.warm=full # ev:progress # fact:chased # ac:ext-9.1c # ac:l1-2.5]
    MEENA: Plumbing? Then I think I know. I'll ring you back in two minutes.
* [There's a student here whose pass is lost. I'll put her on to you. She'll be able to tell it all better than me. # harm:e.cold-transfer # fact:chased # ev:warm]
    KEZIA: What, again? It's Kezia Mensah. I do plumbing. It's my pass. # mood:annoyed
    MEENA: Plumbing. I'll ring your desk back in two minutes.
* [You told somebody to come for a pass that you never sent. She's stuck here now because of it. What do I tell her? # km:e.warm=weak # harm:r.blames # fact:chased]
    MEENA: Tell me who, and I'll look. # mood:annoyed
    There is a short silence. You give her the name.
    MEENA: I'll ring you back.
* [Sorry to trouble you when you're so busy, Meena. It's only a small thing. A pass seems to be a little bit late. # km:e.warm=weak # fact:chased # ev:warm]
    MEENA: If it's only a bit late, can it wait until tomorrow?
    KEZIA: No, it can't. # mood:annoyed
    MEENA: Is that her? Sorry. Give me the name, and I'll ring you back in two minutes.
-
You put the phone down. Kezia goes to look at the notice board by the door. # channel:counter
-> caller

// ---------- Somebody else's question ----------
=== caller ===
The phone rings. {plan == 1:That was quick, you think. But it isn't Meena.|You think that it may be bursaries. It isn't.} # sound:phone-ring # channel:phone
GRACE: Hello. It's Grace Mensah, Kezia's mum. I've a form here about our rent. It asks for all the money that comes into the house.
GRACE: So can you tell me, does she get one of your bursaries? # fact:call # own:caller
* [I can't say, Mrs Mensah, not even yes or no. It's the same for everyone over 18. The one to ask is her. # km:s.lawful=full # ev:info # ac:l1-2.3]
    GRACE: Not even to her mother? Well. I suppose that's fair to her. # mood:neutral
* [Yes, she does, so you can put that on your form. It's a real help to them with the buses, isn't it? # critical:disclosed # harm:i.private-data # ev:warm # fact:told]
    ~ leak = 1
    GRACE: So she does! And she never said a word. What else has she had to ask for? # mood:sad
* [I'm afraid I can't say. But she's been at the desk today, and we're looking after her, so don't you worry. # harm:i.private-data # ev:warm # fact:told]
    ~ leak = 2
    GRACE: Looking after her? Why? What's happened? # mood:worried
* [That's third-party data under the Act. We can't disclose it. You would need to make a formal request for it. # km:s.lawful=adequate # harm:i.jargon]
    GRACE: I only asked about a form. I didn't mean to break the law. # mood:sad
* [We keep each student's money private, so I can't tell you about anyone's. I'd say the same to her about you. # km:s.lawful=full # ev:info # ac:l1-2.3]
    GRACE: Would you? Ha. I'd hope so, too. # mood:neutral
- -> worried_mum

=== worried_mum ===
GRACE: {leak > 0:She keeps things from me, so as not to worry me.|It's not the form, really.} She's nineteen. She says she's fine, and then I find she's had toast for tea. # mood:worried
* [I can tell you how bursaries work for anyone. And if there's a Kezia here, she'll get a message. # km:i.parent=full # ev:info # fact:message # ac:l1-1.4]
    GRACE: Thank you, love. Say her tea's in the fridge, and I'm not cross. Would you? # mood:relieved
* [There, there. With what she gets from us each week, I'm sure that she'll never have to go short. # critical:disclosed # harm:i.private-data # ev:warm # fact:told]
    {leak == 1:
        GRACE: How much is it? No. Don't tell me. I'll ask her tonight. # mood:sad
    - else:
        ~ leak = 1
        GRACE: So she does get one. And she never said. # mood:sad
    }
* [As I said, I can't discuss it. You'll have to ask your daughter. Is there anything else for today? # km:i.parent=weak]
    GRACE: No. No, I can tell that you're busy. # mood:sad
* [I can post you our leaflet on bursaries. And I'll take a message, in case we have a Kezia here. # km:i.parent=full # ev:info # fact:message # ac:l1-1.4]
    GRACE: Yes, please, to both. Just say her tea's in the fridge, and I'm not cross. # mood:relieved
* [I'll get our manager to give you a ring. I'm sure that he can tell you more than I'm able to. # km:i.parent=weak # harm:i.beyond-control # ev:warm]
    GRACE: Oh, would he? I'll keep my phone by me, then. # mood:happy
-
~ hid = 1
{leak == 0:
    She rings off. She knows no more about Kezia than she did before. # fact:private
- else:
    She rings off. You look at the phone in your hand.
}
{plan == 1: -> found}
-> voicemail

// ---------- Route one, on ----------
=== found ===
You put the phone down, and it rings again at once. # sound:phone-ring # clock:+3m
MEENA: It's Meena. I've found it. Plumbing post goes to Forge Lane now, so that's where it went. It's in a drawer in their front office. I can leave it there, or send it over to you for half past ten tomorrow. # fact:forge
You put the phone down. Kezia is back at the desk. # channel:counter
KEZIA: Was that about mine?
* [It's at Forge Lane. It can stay there, or be here at half ten. Which suits you? I'll check, and text you by nine. # km:i.time=full # promise:news,+1026m # fact:by-nine # ev:info+choice]
    KEZIA: I'm at Forge Lane tomorrow, all day. It's got there before me. # mood:happy
    YOU: Then it'll stay there for you.
    ~ word = 1
    ~ forge = 1
* [Good news, it's found! It'll be back with us some time tomorrow. You come by, whenever it suits you best. # harm:i.vague-time # ev:warm]
    KEZIA: I'm not here tomorrow. I'm at Forge Lane. # mood:neutral
    YOU: Oh. Well, it'll be here when you are.
* [It's at Forge Lane, where you are on a Tuesday. Shall I have it kept there? I'll make sure, and text you by nine. # km:i.time=full # promise:news,+1026m # fact:by-nine # ev:info+choice]
    KEZIA: How do you know that I'm there on Tuesdays?
    YOU: You do plumbing. It's on the timetable.
    KEZIA: Keep it there, then. Clever. # mood:happy
    ~ word = 1
    ~ forge = 1
* [It's found. I'll have it here on this desk for you at half past eight tomorrow. That is a promise from me to you. # km:i.time=weak # harm:i.beyond-control # promise:news,+996m # fact:half-eight # ev:info]
    KEZIA: Half eight, here? I'd have to come here, and then go over to Forge Lane. All right. # mood:neutral
    ~ word = 2
- -> passing_on

=== passing_on ===
-> temper ->
Kezia picks up her pipe. It is nearly time for her bus.
KEZIA: {mood >= 2:Can I go now?|Was that other call about me as well?} # own:update
-> passing_on_choices

=== passing_on_choices ===
* {leak == 0} [That was your mum. I told her nothing about you. She says your tea's in the fridge, and she's not cross. # km:i.update=full # ev:info]
    KEZIA: Not cross? What's she got to be cross about? # mood:happy
    KEZIA: Thanks for not saying. She'd go without her own dinner to pay my bus.
    ~ hid = 0
* {leak > 0} [Your mum rang, and I said more than I should have to her. I'm sorry. It was yours to tell, and not mine. # km:i.update=adequate # ev:bad-news]
    KEZIA: You told my mum? What did you tell her? # mood:angry
    She looks at the floor while you say it.
    ~ hid = 0
* {leak > 0} [Only your mum, about a form. I didn't tell her anything. She sends her love, and your tea is in the fridge. # untrue:mum # ev:warm]
    KEZIA: Oh. All right. # mood:relieved
    ~ hid = 2
* [Just something that's been dealt with. Don't you worry about that now. You go and catch that bus of yours. # km:i.update=weak # ev:warm]
    KEZIA: OK. # mood:neutral
* {leak == 0} [Your mum rang about money. She worries, you know. Don't you think that you should tell her how things are? # km:i.update=weak # harm:r.cuts-across # ev:warm]
    KEZIA: That's for me to think about. It's not really for you. # mood:annoyed
    ~ hid = 0
-
She runs for the bus. You see it come round the corner, and you see her get on. # sound:door # away # clock:+30m
-> write_up

// ---------- Route two: bursaries are out ----------
=== voicemail ===
It is a quarter past four. You ring 214. "The bursary team is at training until half past four," says a voice. "Please leave a message." # clock:+12m
You finish at half past. Faye Makinde does the evening desk, and she is hanging up her coat. {plan == 2:You told Kezia that she would have a text by five.|You gave Kezia no time.}
* [Leave the whole story for Meena. Then give Faye a note, with the name, the facts and {plan == 2:what is due by five|where to text her}. # do # km:e.warm=full # rung:pass,1 # fact:chased # fact:note # ev:progress # ac:ext-9.1c # ac:l1-2.5]
    FAYE: {plan == 2:Kezia, plumbing, a text by five, news or no news.|Kezia, plumbing, a text as soon as Meena rings.} If you're on a tram, I can still do that. # mood:happy
    The phone rings while she is reading it. # sound:phone-ring # clock:+10m
    -> found_late
* [Leave a message: "Hello, it's the desk. Could you ring us about a pass, please? No rush at all. Thank you." # do # km:e.warm=weak # rung:pass,1 # fact:chased # ev:warm]
    The phone does not ring. There are four hundred passes. # clock:+14m
    -> no_news
* [Ask Mr Sohi to print her a new pass today. She's had a bad day, and it would be such a nice surprise. # do # rung:pass,2 # harm:e.passes-up # ev:warm]
    AMARJEET: I can, if it can't be found today. Has anybody looked yet? Ask Meena first. # clock:+14m
    By now bursaries have gone home.
    -> no_news
* [Tell Faye it all, and leave Meena the name, the facts and the time. Then stay by the phone until she rings. # do # km:e.warm=full # rung:pass,1 # fact:chased # fact:note # ev:progress # ac:ext-9.1c # ac:l1-2.5]
    FAYE: You go at half past. If she hasn't rung by then, I've got it all here. # mood:happy
    She does ring, with three minutes to spare. # sound:phone-ring # clock:+10m
    -> found_late
* [Leave it for tonight. She's on her bus, bursaries are out, and it will all be easier first thing tomorrow. # do]
    You put on your coat. Faye asks if there is anything she should know. You say that it's been quiet. # clock:+14m
    -> no_news

=== found_late ===
MEENA: It's Meena. I came out for some air and heard your message. The plumbing post goes to Forge Lane now. Her pass is in a drawer in their front office. I can leave it there, or send it to you for half past ten tomorrow. # fact:forge # channel:phone
You have Kezia's number on the form. What goes in the text? # channel:counter # own:update
* {leak == 0} ["Your pass is safe at Forge Lane. Keep it there for 9, or here at 10.30? Your mum rang. I told her nothing." # do # km:i.update=full # km:i.time=full # ev:info+choice]
    ~ forge = 1
    ~ hid = 0
* {leak > 0} ["Your pass is at Forge Lane. Keep it there, or here at 10.30? Your mum rang, and I said too much. I'm sorry." # do # km:i.update=adequate # km:i.time=full # ev:info+choice]
    ~ forge = 1
    ~ hid = 0
* ["Hi Kezia! Great news. Your pass has been found, and it will be waiting for you. Have a lovely evening! :-)" # do # km:i.time=weak # harm:i.vague-time # ev:warm]
* ["Your pass has been found. It is at Forge Lane, in the front office. It can stay there, or be here at 10.30." # do # km:i.time=full # ev:info+choice]
    ~ forge = 1
-
{plan == 2:
    You send it well before five. # promise-kept:news # sound:email-sent # clock:+10m
    ~ word = 3
- else:
    You send it well before five. # sound:email-sent # clock:+10m
}
{
- forge == 1 && hid == 0 && leak == 0: KEZIA: "Forge Lane pls. And thx for the mum thing. She'd skip her own dinner to pay my bus." # mood:happy
- forge == 1 && hid == 0: KEZIA: "Forge Lane. What did you tell her???" # mood:angry
- forge == 1: KEZIA: "Forge Lane pls, I'm there all day." # mood:happy
- else: KEZIA: "Waiting where???" # mood:annoyed
}
{forge == 0: Faye has seen it. She texts back: "Forge Lane, front office. Faye."}
~ forge = 1
-> write_up

=== no_news ===
It is half past four. {plan == 2:You have nothing to tell Kezia, and she is waiting for a text by five.|Somewhere, a bus is nearly at Nether Holt.} Faye looks at you. # own:update
* {plan == 2} [Text: "No news yet. I'll text again by nine tomorrow. Your ticket gets you in. And your mum rang the desk." # do # promise-moved:news,+990m # km:i.time=adequate # km:i.update=adequate # fact:by-nine # ev:info]
    ~ hid = 0
    ~ word = 1
    KEZIA: "OK. Thx for saying. My mum???" # mood:neutral
* {plan == 3} [Text: "No news yet. I'll text again by nine tomorrow. Your ticket gets you in. And your mum rang the desk." # do # promise:news,+990m # km:i.time=adequate # km:i.update=adequate # fact:by-nine # ev:info]
    ~ hid = 0
    ~ word = 1
    KEZIA: "OK. Thx for saying. My mum???" # mood:neutral
* [Tell her nothing yet. A text that says "no news" would only spoil her evening, and she has enough to do. # do]
    {plan == 2:
        You fold maps until five. Somewhere a phone is being looked at, again and again. # clock:+60m
    - else:
        You fold maps until five. # clock:+60m
    }
* [Ask Faye if she would very kindly deal with Kezia. She has such a nice way with the young ones, after all. # do # harm:e.cold-transfer # ev:warm]
    FAYE: Deal with what? Who is Kezia? # mood:worried
    A coach party comes in about the open evening. It goes clean out of her head. # clock:+60m
-
-> write_up

// ---------- The record ----------
=== write_up ===
The desk is quiet. The maps are where you left them. # away
Write up the case now, while it is fresh in your mind. # record
* [Put Kezia's name in the desk diary, for a quarter to nine. # do]
    ~ diary = 1
    You draw a small bent pipe next to it. # sound:pen
* [File the record, and get back to folding. You'll remember. # do]
    Two hundred and ninety maps to go.
- -> manager_asks

=== manager_asks ===
Amarjeet Sohi stops on his way out. He has his bike helmet on.
AMARJEET: How was today?
* {log == 1} [One pass short today, and one last week, both plumbing. It may be all of their post. # km:e.pattern=full # ac:l1-2.5]
    ~ mended = 1
    AMARJEET: And each week we text them that it's here. I'll stop that tonight. Thank you. # mood:happy
* {log == 0} [A pass went astray. May I check the log with you, to see if there have been others? # km:e.pattern=full # ac:l1-2.5 # ac:l1-2.2]
    ~ mended = 1
    You turn the pages together. There was one last week, and that was for plumbing too. # sound:paper # fact:log
    AMARJEET: And each week we text them that it's here. I'll stop that tonight. Thank you. # mood:happy
* [All good, thanks. There was one lost pass, but she was so lovely about the whole thing. # ev:warm]
    AMARJEET: Glad to hear it. # mood:happy
    He goes. The next list of passes is on the printer behind him.
* [Bursaries have been at it again. Somebody really ought to have a good word with them. # km:e.pattern=weak # harm:r.blames]
    AMARJEET: At what? Tell me what, and how often, and I can do something. # mood:neutral
    You can't say how often.
* [There was a pass that didn't come in on time. It's a one-off, so there's no need for you to stay. # km:e.pattern=weak # untrue:once # ev:warm]
    AMARJEET: Good. I'm late for choir. # mood:happy
- -> morning

// ---------- Next day ----------
=== morning ===
{
- gone == 1: -> morning_gone
- diary == 1: Tuesday, a good while before nine. The desk diary is open, and there is the small bent pipe. # heading:The next day # clock:+16h
- else: Tuesday. The post is late and the printer has jammed. It is nearly nine when you see the maps, and think of Kezia. # heading:The next day # clock:+16h # clock:+15m
}
{word == 2:
    KEZIA: "I came at 8.30 like you said. The box was empty. I'm on the bus to Forge Lane now, and I'm late." # mood:angry # clock:+15m
}
{forge == 1: Kezia will be at Forge Lane by now, in her boots.|Meena has left a note: "Pass found. It's at Forge Lane. Van at 10.30."} # fact:forge
* [Ring Forge Lane, to see that it is really there. Then text her what you find. # do # km:s.check=adequate # ev:info+progress]
    "A pass?" says the front office. "That drawer is locked until ten. But I've got the key here. I'll put it on my desk for her."
    -> sent_text ->
    KEZIA: "Got it!!! Lady had it on her desk with my name on." # mood:happy
* [Text her at once: "All sorted! It's waiting for you. Have a really great day." # do # km:s.check=weak # ev:warm]
    -> sent_text ->
    KEZIA: {forge == 1:"Where? The drawer's locked and she can't find the key. I'm late for class now."|"WHERE is it waiting???"} # mood:annoyed
* [Leave her be. She knows where we are, and she'll soon say if anything's wrong. # do # harm:s.unchecked]
    At twenty past ten your phone buzzes. # clock:+90m
    KEZIA: "Is anybody going to tell me about my pass?" # mood:annoyed
    You ring Forge Lane, and they put it in her hand.
* [Ask Meena if she could be an angel and text Kezia for you. It was her mix-up. # do # harm:e.passes-up # ev:warm]
    Meena does it when she gets in, which is a quarter past ten. # clock:+85m
    KEZIA: "Who's Meena?" # mood:annoyed
- -> afterwards

=== sent_text ===
{word == 1:
    You send it with the clock in sight. # promise-kept:news # sound:email-sent
- else:
    You send it. # sound:email-sent
}
->->

// ---------- Two days later ----------
=== afterwards ===
Thursday, twenty to four. The maps are done, in one tall pile. The door opens, and there is Kezia. # heading:Two days later # clock:+2d # clock:+7h # sound:door
{
- leak == 1: -> mum_knows
- leak == 2:
    KEZIA: My mum's been on at me since Monday. "Why were they looking after you?" Somebody here told her that. # mood:annoyed
    {hid == 2:
        KEZIA: And you said that you'd told her nothing. # mood:angry # untrue-found:mum
    }
- hid == 1:
    KEZIA: My mum says she rang here on Monday. Nobody told me. I looked daft. # mood:annoyed
- else:
    KEZIA: I told my mum about the bursary. She cried a bit, and then she gave me her form to fill in. # mood:happy
}
-> checking

=== mum_knows ===
KEZIA: My mum knows about my bursary. # mood:sad
{hid == 2:
    KEZIA: You looked at me, and you said that you'd told her nothing. # mood:angry # untrue-found:mum
}
{hid == 0:
    KEZIA: You told me that she rang, at least. I'd sooner have it from you. # mood:sad
}
KEZIA: I was going to tell her when I'd passed. She's been walking to work since Tuesday, so that she can put her fare in my boot. I keep finding it there. # mood:sad
-> checking

=== checking ===
{ticket == 2:
    Amarjeet has the ticket book open behind you. He has seen the five lines, and he will want to hear about them.
}
She has her pass on a string, and she holds it up.
* [Has it worked each time? Tell me if anything about it is still not right. # km:s.check=full # ev:info+progress # ac:ext-8.3 # ac:l1-1.4]
    KEZIA: It works. Only it says that it runs out on Friday. I didn't like to say. # mood:worried
    It should say July. You ring Meena while she waits, and a new one is at Forge Lane the next day.
* [There it is! I'm so glad. I always knew that it'd come right in the end. # km:s.check=weak # ev:warm]
    KEZIA: Yeah. # mood:neutral
    She turns it over in her fingers. On the back, small, it says that it runs out on Friday. She puts it away again.
* [That's great. If you'd just sign here for it, I can close your case today. # km:s.check=weak]
    KEZIA: Close it? OK. # mood:neutral
    She signs. She was about to say something.
* [If there's ever any bother with it, just ring bursaries. They're on 214. # km:s.check=weak # ev:info]
    KEZIA: There is a bit of bother. But I'll ring them. # mood:neutral
- -> finale

=== finale ===
{mended == 1:
    On the wall behind you is a new rule, in Amarjeet's writing: "NO TEXT UNTIL THE PASS IS IN THE BOX." # ac:l1-1.4
- else:
    While you talk, the next list comes out of the printer. Fifteen names have had a text. There are fourteen passes in the box.
}
{
- leak == 1: KEZIA: I know you were being nice to her. It was still mine. # mood:sad # ending:told
- leak == 2 || hid == 1 || mended == 0: -> end_patched
- mood >= 2: -> end_patched
- else: KEZIA: Here. It's a proper ninety. You can use it to hold your maps down. # mood:happy # ending:settled
}
-> END

=== end_patched ===
{
- mood >= 2: KEZIA: Well, I've got it now. I wouldn't say that it was easy. # mood:annoyed # ending:patched
- mended == 0: KEZIA: My mate Dev's had the same text. His isn't there either. Shall I tell him to bring a sandwich? # mood:neutral # ending:patched
- else: KEZIA: Anyway. I've got it. See you. # mood:neutral # ending:patched
}
-> END

// ---------- She may ask for whoever is in charge, or go ----------
=== temper ===
{walks_out: -> walk}
{asks_manager && met == 0: -> in_charge ->}
->->

=== in_charge ===
~ met = 1
KEZIA: Is there anybody else I can talk to? # mood:angry
* [Yes. Amarjeet Sohi runs Student Services. I'll fetch him, and tell him the story on the way. # ev:choice+info]
    You tell him all of it on the way back. # clock:+2m
    AMARJEET: Kezia? I'm Amarjeet. I'm sorry that it's been such hard work. My colleague has what it takes to put it right, and I'm next door.
    KEZIA: OK. Thanks. # mood:neutral
* [He'd only tell you the same as I have, I'm afraid. Shall we just carry on, you and me? # harm:e.refuses-higher]
    KEZIA: I see. # mood:angry
* [Please let me have one more go at it first. I would so like to get it right for you. # harm:e.holds-on # ev:warm]
    KEZIA: One more go, then. # mood:annoyed
-
->->

=== walk ===
~ gone = 1
{ticket > 0:
    KEZIA: I've got a bus to catch. Keep your pass. # mood:angry
    She takes her ticket and her pipe, and goes. # sound:door # away
- else:
    KEZIA: Forget it. I'll walk. # mood:angry
    She leaves the pipe on the maps. From the window you see her turn left at the gate, along the main road. It is nine miles. # sound:door # away
}
-> walk_next

=== walk_next ===
* {ticket == 0} [Take a day ticket out to her at the gate, and say that it gets her home free. # do # km:i.say=adequate # rung:fare,0 # redress:5.20/5.20 # agree:ticket # done:ticket # fact:single]
    ~ ticket = 1
    You have to run. She takes it without a word. Then she turns round.
    KEZIA: Thanks. # mood:neutral
    The bus comes. You see her get on. # away
* {ticket == 0} [Let her go. It's kind to give her some room, and you can't leave the desk with nobody on it. # do # harm:r.ignores-cue # ev:warm]
    It gets dark at about half past four. # clock:+20m
* {ticket > 0} [Ring bursaries about her pass all the same. She still needs it, cross or not. # do # km:e.warm=adequate # rung:pass,1 # fact:chased]
    MEENA: Plumbing? It'll be at Forge Lane. I'll have it kept for her. # fact:forge # away
* {ticket > 0} [Get back to the maps. She's upset, and it's kinder to leave her be for now. # do # ev:warm]
    You fold. Two hundred and ninety to go.
- -> write_up

=== morning_gone ===
{ticket > 0:
    Tuesday, ten o'clock. Amarjeet has an email open. # heading:The next day # clock:+17h
    AMARJEET: It's from Kezia Mensah. "I came for a pass that you said was there. I got a ticket, and not much else."
- else:
    Tuesday, ten o'clock. Amarjeet has an email open. # heading:The next day # clock:+17h
    AMARJEET: It's from Kezia Mensah. "I walked until a neighbour stopped for me. My brother was the last one there, in his coat." # mood:sad
}
AMARJEET: It's a complaint, so she must hear from us by Friday. What do you think we should say?
* [Ring her today. Say sorry for what we did, say where the pass is, and ask what else she needs. # do # km:s.check=adequate # km:r.impact=adequate # rung:pass,1 # ev:progress # ac:ext-8.3]
    KEZIA: Forge Lane? I'm at Forge Lane now. I'm about six doors away from it. # mood:neutral
    KEZIA: Thanks for ringing.
* [Could you write to her, please? It would mean so much more, coming from a manager like you. # harm:e.passes-up # ev:warm]
    AMARJEET: I will. But it was you that she stood in front of.
* [Give her a few days to calm down. She'll have her pass by then, and it may all blow over. # do # harm:r.silent-deadline # ev:warm]
    AMARJEET: She's had a few days of waiting. That's what it's about. # mood:annoyed
-
Amarjeet puts the email in the file, on top of your record. # ending:left
-> END
