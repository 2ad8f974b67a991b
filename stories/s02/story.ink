// s02: Two people at one desk. Larkmead Garden Centre, Level 1, at the desk and on the radio.
// Set by the engine before each turn, for the shopper:
VAR mood = 0
VAR trust = 1
VAR asks_manager = false
VAR wants_writing = false
VAR walks_out = false
VAR opens_up = false

// Flags of this story, 0 or 1 unless said.
VAR labels = 0   // 1 Silas prints them, 2 you print them, 3 nobody does
VAR price = 0    // the labels have today's price
VAR late = 0     // they came after nine
VAR signed = 0   // you signed for goods that you had not seen
VAR need = 0     // you know what hangs on the day
VAR screen = 0   // the order screen has been read
VAR slots = 0    // the list of free vans has been read
VAR lie = 0      // she was told Wednesday, from memory
VAR slot = 0     // 1 Wednesday, 2 Thursday with a fee, 3 Thursday and the fee taken off, 4 Friday still
VAR ramp = 0     // the ramp is on the delivery note
VAR word = 0     // 1 you will ring by two on Wednesday, 2 you will text by then
VAR diary = 0    // her name is in the desk diary
VAR passed = 0   // deliveries know that nobody rings when a date moves
VAR met = 0      // she has asked for whoever is in charge
VAR gone = 0     // she has left

-> arrival

=== arrival ===
Monday, five to nine. You are on the information desk at Larkmead Garden Centre. The main doors open at nine, but people come through early from the café.
A woman in a wheelchair stops at the low end of the desk. There is a tape measure on her lap. # sound:door
BEA: Morning. I've come about a shed.
The radio on the desk comes to life in the same second. # sound:radio
PAVEL: Desk, it's Pavel in the yard. I need price labels, and I need them before nine.
BEA: You're popular. # mood:happy
* [Good morning. I'll hear about that shed. Pavel, I've heard you. One second. # km:r.open=full # ev:progress # ac:l1-1.1 # ac:ext-7.1]
    BEA: Do him first, if it's quick. He sounds like a man up a ladder. # mood:happy
    PAVEL: I am up a ladder.
* [Not now, Pavel, I'm with a customer, and customers come first. Sorry, madam. # km:r.open=weak # harm:r.cuts-across # ev:warm]
    The radio says nothing. She has heard every word of it.
    BEA: I wasn't in that much of a hurry. # mood:worried
* [Morning! Bear with me, please. It's always like this on a Monday. Yes, Pavel? # km:r.open=weak # ev:warm]
    BEA: I'll get my tape out, then. I can measure something. # mood:neutral
* [Good morning. I've got you both. May I find out what he needs, and then you? # km:r.open=full # ev:choice # ac:l1-1.1 # ac:int-7.1]
    BEA: Go on. I'd like to know what he needs now. # mood:happy
- -> yard

=== yard ===
PAVEL: So can you do me some labels?
* [Same ones as last week, is it? I can run those off again for you. No trouble at all. # km:r.ask=weak # ev:warm]
    PAVEL: No! That's what I'm saying. It's all new prices. # mood:worried
* [Which goods, how many, and what is the latest that they're any use to you? # km:r.ask=full # ac:l1-1.2 # ac:int-7.3]
    PAVEL: Compost, the big bags. Forty labels. The till price changes at nine, so they have to be on by then. # fact:labels
* [You should have asked on Saturday. I've only the one pair of hands, you know. # harm:r.blames]
    PAVEL: The new list came ten minutes ago. I asked as soon as I saw it. # mood:annoyed
    BEA: Poor man. # mood:neutral
* [How many do you need, and where are you? I'll see what we can do about it. # km:r.ask=adequate # ac:l1-1.2]
    PAVEL: Forty. Compost. I'm by the big bags, and people are looking at me through the gate.
- -> plans

=== plans ===
-> temper ->
There is a label printer in the office behind you. Silas is on houseplants, and has another one. Bea is waiting. # own:plans
* [I'll ask Silas to do them, and then it's your shed. Silas? Forty compost labels, to Pavel by nine, please. # km:i.say=full # rung:labels,1 # promise:labels,+3m # fact:by-nine # fact:silas # ev:progress # ac:l1-2.5 # ac:int-7.3]
    ~ labels = 1
    SILAS: Silas here. Forty. By nine. I'm walking to the printer now.
    BEA: Teamwork. I like that. # mood:happy
* [Slip into the office and set the printer going. She has a tape to play with, so she'll be fine for a bit. # do # harm:i.acts-unsaid # rung:labels,0 # fact:mine]
    ~ labels = 2
    BEA: Hello? # mood:worried
    You hear it through the door.
* [Could you give me two minutes to start his labels? Then I'm yours. Pavel, you'll have them by nine. Is that OK? # km:i.say=full # rung:labels,0 # promise:minutes,+2m # promise:labels,+3m # fact:by-nine # fact:mine # ev:choice+info # ac:int-7.3]
    ~ labels = 2
    BEA: Two minutes is fine. I'm timing you, mind. # mood:happy
* [I'll do them as soon as I possibly can, Pavel, I promise. There's a lady here. Now then, madam, your shed. # harm:i.vague-time # ev:warm # fact:late]
    ~ labels = 3
    PAVEL: As soon as you can. Right. # mood:worried
* [Mr Bedi, could you come to the desk, please? I've two people wanting me at once. I'm so sorry about this. # rung:labels,2 # harm:e.passes-up # ev:warm]
    ~ labels = 1
    Mr Bedi is the manager. He comes down from the office. It takes him three minutes. # hold:+3m
    GURINDER: Have you asked Silas? He's got a printer. Silas, forty compost labels for Pavel, please. # fact:silas
-
{labels == 3: -> driver}
-> checking_price

=== checking_price ===
{labels == 1:
    SILAS: I'm at the printer. It wants a price. What do I put?
- else:
    The printer hums. "PRICE?" it says. Last week's is still in it: £7.
}
-> price_choices

=== price_choices ===
* [Open today's price list on the screen. # look # ac:l1-2.2]
    "From nine today. Compost, 40 litres: £6.50, or three for £15." # fact:list
    {labels == 1:BEA: Three for fifteen? I might have some of that.}
    -> price_choices
* {labels == 1} [From today's list: £6.50, or three for £15. Read me the first one back, would you? # km:s.do=full # ev:progress # ac:l1-2.5]
    ~ price = 1
    SILAS: "£6.50, or three for £15." Printing. They'll be in his hand by two minutes to.
* {labels == 2} [Put in today's price, print one, and hold it up against the list. Then print the rest. # do # km:s.do=full # ev:progress]
    ~ price = 1
    They match. Silas comes by and holds out his hand.
    SILAS: I'm going past the yard. Shall I?
* {labels == 1} [It was £7 last week, I think. Just go with that, Silas. You're an absolute star for this. # km:s.do=weak # ev:warm]
    SILAS: Seven it is. Printing.
* {labels == 2} [Leave last week's price in, and print. It'll be near enough, and it's all he has time for. # do # km:s.do=weak # ev:progress]
    Forty labels come out, very fast. Silas takes them on his way past the yard.
* {labels == 1} [Could you ask Pavel that, please? I'd hate to get it wrong, and I've a lady here waiting. # harm:e.cold-transfer # km:s.do=weak # ev:warm]
    SILAS: Pavel? What price? Pavel? I'll go and find him. # clock:+4m
    ~ price = 1
    ~ late = 1
* {labels == 2} [Print a hundred of them while you're at it, so that he never has to ask you for more. # do # km:s.do=weak # ev:gift]
    A hundred labels take their time. The price on them is last week's. Silas takes the lot. # clock:+4m
-
{labels == 2:
    You are back at the desk. # promise-kept:minutes
    BEA: {mood >= 1:Ah. There you are.|Well inside it. I'm impressed.}
}
-> driver

=== driver ===
-> temper ->
A man in a green parka puts a clipboard down between you and Bea. He has mud up to his knees.
HAMISH: Morning. Bulbs, twelve trolleys, round the back. I just need a name on here, and I'm away. # own:driver
* [Sign it for him. It's only a name, and he's got a long day on the road in front of him. # do # harm:e.over-limit # rung:driver,0 # ev:warm # fact:signed]
    ~ signed = 1
    HAMISH: You're a gem. # mood:happy
    He is gone before the ink is dry. You didn't see any trolleys. # sound:pen
* [Nora checks them and signs. Nora, a driver with twelve trolleys? She's two minutes away. # rung:driver,1 # fact:nora # ev:progress # ac:l1-1.1 # ac:l1-2.5]
    NORA: Nora here. Send him to the blue door. I'm on my way. # sound:radio
    HAMISH: Blue door, two minutes. That'll do me.
* [Can you not see that there's a queue? I'm serving somebody. You'll just have to wait. # harm:r.cuts-across]
    HAMISH: All right. I only asked. # mood:annoyed
    He leans on the seed rack, and looks at his watch, and at Bea.
    BEA: He's not in my way. # mood:worried
* [It's Nora in goods-in who signs. Out, turn left, blue door. Ring the bell, and she'll come. # rung:driver,1 # fact:nora # ev:progress # ac:l1-1.1]
    HAMISH: Left, blue door, bell. You'd be surprised how few people can tell me that.
* [I'm not sure if I'm allowed to. I'll ask our manager to come down and see to you, sir. # rung:driver,2 # harm:e.passes-up # ev:warm]
    GURINDER: It's Nora who signs. It's always Nora. He's parked across the fire gate. # clock:+2m # fact:nora
    HAMISH: I said round the back. # mood:annoyed
-
{
- labels == 3:
    The clock over the door says nine. The doors slide open. # sound:door
    PAVEL: Desk, I've got people at the bags, and no prices. What do I tell them? # mood:annoyed
    SILAS: Silas here. Give me ten minutes, Pavel. I'll do them.
- price == 1:
    PAVEL: Desk, they're on. Every bag. {late == 1:I had people at the gate asking, but they're on.|Thank you.} # sound:radio # promise-kept:labels # mood:happy
- else:
    PAVEL: Desk, I've got them. I'm sticking them on now. # sound:radio # promise-kept:labels
}
-> shed

=== shed ===
-> temper ->
BEA: {mood >= 1:So. Do you think we could get to my shed?|Now, then. My shed. It's an eight by six.} # own:shed
* [What day were you told, and does anything hang on it? # km:r.needs=full # ev:progress # ac:l1-1.3]
    ~ need = 1
    BEA: Wednesday. And yes. My cousin Paul is coming on Thursday to put it up. He drives a lorry. It's his one day off this month. # fact:cousin
    BEA: It's for my scooter. The last shed blew down, so it's been out in the rain, in a sheet.
* [A new shed! How lovely. Is it for the garden, madam? # km:r.needs=weak # ev:warm]
    BEA: Well, I did think of the bathroom. # mood:neutral
    BEA: I only want to know what day it's coming.
* [Have you got the order number, and the receipt, please? # km:r.needs=weak]
    BEA: Not on me. It's under Asante. There can't be many. # mood:neutral
* [What's the name, please? And when do you need it by? # km:r.needs=full # ev:progress # ac:l1-1.3]
    ~ need = 1
    BEA: Bea Asante. By Wednesday night. My cousin's coming on Thursday to put it up. It's his one day off this month. # fact:cousin
    BEA: It's for my scooter. The last shed blew down, so it's been out in the rain, in a sheet.
- -> date

=== date ===
-> temper ->
BEA: So is it Wednesday?
-> date_choices

=== date_choices ===
* [Look her order up on the screen. # look # ac:l1-2.2]
    ~ screen = 1
    "ASANTE, B. Shed, 8 x 6. Was: Wednesday. Moved on Saturday by the depot to: FRIDAY. Customer told: no." # fact:moved # sound:key
    BEA: You've got a face on. Is it bad? # mood:worried
    -> temper ->
    -> date_choices
* {screen == 0} [Yes, it should be. Sheds always go out on a Wednesday, so you'll be fine. # untrue:date # ev:warm]
    ~ lie = 1
    BEA: Good. That's all I came for. # mood:happy
* {screen == 1} [No. The depot moved it to Friday, and nobody told you. We should have. # km:i.update=full # ev:bad-news+info]
    BEA: Friday? Paul will have been and gone. # mood:worried
* {screen == 1} [It's all in hand. You can expect it at some point later on in the week. # harm:i.vague-time # ev:warm]
    BEA: Later than Wednesday? I can read upside down, you know. It says Friday. # mood:annoyed
* {screen == 1} [I've bad news. It was Wednesday, but it's Friday now. And no one rang you. # km:i.update=full # ev:bad-news+info]
    BEA: No, they didn't. Friday's no use to me. Paul will have been and gone. # mood:worried
* [Deliveries would know best. I can give you their number, and they'll help. # rung:slot,1 # harm:e.passes-up # ev:warm]
    You give her the number. She rings it there, at the desk, with the sound on. # clock:+4m
    "It's been moved to Friday," says the phone. "The desk can see that." # fact:moved
    ~ screen = 1
    BEA: So you could have told me that. # mood:annoyed
-
{lie == 1: -> closing}
-> impact

=== impact ===
-> temper ->
{need == 0:
    BEA: My cousin's coming on Thursday to put it up. It's his one day off this month. And my scooter's out in the rain, in a sheet. # fact:cousin # mood:worried
- else:
    BEA: I've told him Thursday. He's bringing a friend, and a drill, and his lunch.
}
* [So Paul comes on Thursday to nothing, and the scooter stays wet. I'm sorry. # km:r.impact=full # ev:ack]
    BEA: That's it. It's the scooter that I mind. It's how I get about. # mood:relieved
* [On behalf of Larkmead, may I say sorry for any trouble that's been caused? # km:r.impact=weak # ev:warm]
    BEA: You may. What about the shed? # mood:neutral
* [That's the depot for you. They move things about, and they never tell us. # harm:r.blames]
    BEA: I didn't buy it from the depot. # mood:annoyed
* [We moved it, and we left you to find out. I'm sorry. That was not fair. # km:r.impact=adequate # ev:ack]
    BEA: No. But thank you for saying so. # mood:neutral
- -> offers

=== offers ===
-> temper ->
BEA: {mood >= 2:So what are you going to do about it?|So is there anything you can do?} # own:offer
-> offer_choices

=== offer_choices ===
* [Open the list of vans, to see what is free. # look # ac:l1-2.2]
    ~ slots = 1
    "Wednesday, 4 to 6: one place, free of charge. Thursday, 7 to 9: early van, £15. Friday: as booked." # fact:vans
    BEA: You're typing. That's a good sign.
    -> temper ->
    -> offer_choices
* {slots == 1} [There's one place on Wednesday, four to six, free. Or Thursday at seven, for £15. Which would suit you? # km:i.suits=full # rung:slot,0 # ev:choice+info # agree:van]
    BEA: Wednesday, four to six. I'm home by half past three. That's perfect. # mood:relieved # fact:wed
    ~ slot = 1
* {slots == 0} [I could put you on the early van on Thursday, at seven. There's a fee of £15. Would that do you at all? # km:i.suits=adequate # rung:slot,0 # ev:info+choice # agree:van]
    BEA: Fifteen pounds, when it was you that moved it? Well. I need it by Thursday. Go on. # mood:annoyed # fact:thu # fact:fee
    ~ slot = 2
* [Have the early van on Thursday, and I'll take the £15 fee off. It's the very least that we can do for you. # km:i.suits=weak # harm:e.over-limit # rung:slot,0 # ev:gift # agree:van]
    BEA: That's kind. Can you do that? # mood:happy
    YOU: I just have. # fact:thu # fact:waived
    ~ slot = 3
* {slots == 1} [Would Wednesday suit, four to six? It's free, and it's the day before Paul. If it doesn't, there are two more. # km:i.suits=full # rung:slot,0 # ev:choice+info # agree:van]
    BEA: Wednesday suits me down to the ground. I'm home by half past three. # mood:relieved # fact:wed
    ~ slot = 1
* [I'll get the manager down to you. He can move mountains, and you've been so patient with us all this time. # rung:slot,2 # harm:e.passes-up # ev:warm]
    GURINDER: There's a place on Wednesday, four to six. You can book that here, from this screen. # clock:+4m
    BEA: So it was there all along. Wednesday, please. # mood:annoyed # agree:van # fact:wed
    ~ slot = 1
* [It's only the one day late, to be fair. Could your cousin not swap his day off? I'm sure that they'd let him. # harm:r.ignores-cue # ev:warm]
    BEA: He drives to Poland. He can't just swap it. I'll have to ask somebody else. # mood:annoyed # fact:fri
    ~ slot = 4
-
{slot == 4: -> closing}
-> note

=== note ===
-> temper ->
BEA: One thing. Last time, they left a pallet across my ramp. I couldn't get out of my own front door until my neighbour came home.
The booking screen has a box that says "Note for the driver".
* [I'll put: "Side gate. Keep the ramp clear. Ring when on the way." What else? # km:s.fit=full # ev:progress+choice # fact:ramp # ac:l1-2.4]
    ~ ramp = 1
    BEA: "Mind the cat." He sits in the gate. # mood:happy
* [Don't worry, our drivers are all very good. They wouldn't do that to you. # harm:r.ignores-cue # ev:warm]
    BEA: One of them did. # mood:annoyed
* [I'll put down that you're disabled, so they take extra good care of you. # km:s.fit=weak # ev:warm]
    BEA: Put the ramp down. They don't need to take care of me. They need to leave me a way out. # mood:annoyed
    You write "take extra care". It's all that there's room for.
* [I'll write "Leave by the side gate, and not on the ramp." Is that right? # km:s.fit=full # ev:progress+choice # fact:ramp # ac:l1-2.4]
    ~ ramp = 1
    BEA: That's right. And they'd better not shut the cat in. # mood:happy
-
You press BOOK. A slip comes out, with the day on it. # done:van # sound:paper
-> closing

=== closing ===
-> temper ->
{
- lie == 1: BEA: Wednesday, then. What time? # own:close
- slot == 4: BEA: Friday, then. And how do I know that it won't move again? # own:close
- else: BEA: And how will I know that it hasn't moved again? # own:close
}
* {lie == 0} [I'll look on Wednesday, and ring you by two, moved or not. Is your mobile best? # km:i.time=full # promise:news,+3173m # fact:ring # ev:info+choice]
    ~ word = 1
    BEA: By two. And yes, the mobile. The other one's in the hall, and I'm never in the hall.
* {lie == 0} [Shall I text you by two on Wednesday, to say if it's on its way or if it isn't? # km:i.time=full # promise:news,+3173m # fact:text # ev:info+choice]
    ~ word = 2
    BEA: A text by two. Yes, please. I can read that on the bus.
* {lie == 0} [It won't, I promise you that. It'll be there on the day, you have my word on it. # harm:i.beyond-control # ev:warm]
    BEA: Is it you that drives the van? # mood:neutral
* {lie == 1} [In the morning, I promise you. You'll have it by noon, you have my word on that. # harm:i.beyond-control # ev:warm]
    BEA: By noon. I'll wait at the gate, then, so they can't miss me. # mood:happy
* [They'll ring you nearer the time. They're normally quite good about that, really. # harm:i.vague-time # ev:warm]
    BEA: {lie == 1:Normally? Hm.|Nobody rang on Saturday.} # mood:neutral
* {lie == 1} [I'll find out, and I'll ring you by two on Wednesday with the time. Would that do? # km:i.time=full # promise:news,+3173m # fact:ring # ev:info+choice]
    ~ word = 1
    BEA: That'd do very well. # mood:happy
-
BEA: {mood >= 2:Right. That's my Monday.|{labels == 3:Right. I'll go and look at some compost, if anybody knows what it costs.|Right. Now I'm going to buy some compost, while there's a label on it.}}
She turns her chair round, and goes. # sound:door # away
-> write_up

// ---------- The record ----------
=== write_up ===
It is quiet at the desk for the first time today. # away
Write up what happened now, while it is fresh in your mind. # record
* [Put Ms Asante's name in the desk diary for Wednesday, at one o'clock. # do]
    ~ diary = 1
    You draw a small shed next to it. # sound:pen
* [File it and get on. It's the kind of name that you don't forget. # do]
    There is a display of wind chimes to put up.
- -> deliveries

=== deliveries ===
Dora Bankole, who runs deliveries, comes by for the post.
DORA: Anything for me?
* {screen == 1} [A shed was moved on Saturday, and no one rang her. Have any more been moved like that? # km:e.pattern=full # ac:l1-2.5 # ac:int-7.1]
    ~ passed = 1
    DORA: Moved, and not rung? There were five that day. I'll ring the other four this morning. # mood:worried
* [No, I don't think so, Dora. It's been a lovely calm morning, all things considered. # ev:warm]
    DORA: Lucky you. # mood:happy
    She takes the post, and goes.
* {screen == 1} [Your lot need to pull their socks up. A lady nearly had a wasted trip because of you. # km:e.pattern=weak # harm:r.blames]
    DORA: Which lady? What happened? # mood:annoyed
    You tell her about the one. She doesn't ask if there are more, and you don't say.
* [I've a question for you. When the depot moves a date, who is it that tells the customer? # km:e.pattern=full # ac:l1-2.5 # ac:int-7.1]
    ~ passed = 1
    DORA: Well, we do. Don't we? I'd better look. # mood:worried
    She looks. Five were moved on Saturday. Nobody had been told. # fact:moved
* {screen == 1} [There was one moved date, but she was very nice about it. I shouldn't worry. # km:e.pattern=weak # ev:warm]
    DORA: Good. I do like the nice ones. # mood:happy
* {screen == 0} [Only a lady with a shed for Wednesday. I've told her, so you needn't do a thing. # ev:warm]
    DORA: Wednesday? Lovely. That's one less for me. # mood:happy
-
{signed == 1:
    Nora Wynn, from goods-in, is next. She has a sheet with your name on it.
    NORA: Twelve trolleys, it says. I've got ten. And it's you that signed for them. # mood:worried
}
{
- labels == 0 || labels == 3: -> till_none
- price == 1: -> wednesday
- else: -> till_wrong
}

=== till_none ===
Silas comes over from the tills, a bit pink.
SILAS: There were no prices on the bags for the first ten minutes. Two people put them back and went home. Pavel stood there and got told off.
-> wednesday

=== till_wrong ===
Silas comes over from the tills, a bit pink.
SILAS: The bags say £7, and the till says £6.50. We've had eleven people asking which. Pavel's doing all forty again, by hand.
-> wednesday

// ---------- Two days later ----------
=== wednesday ===
{gone == 1: -> wednesday_gone}
{diary == 1:
    Wednesday, one o'clock. There is the small shed, in the diary. You look at the screen. # heading:Two days later # clock:+2d # clock:+225m
- else:
    Wednesday. A coach party has been in, and you have had no lunch. You look at the clock, and think of a shed. It is nearly two. # heading:Two days later # clock:+2d # clock:+275m
}
{
- lie == 1: "ASANTE, B. Shed. Moved on Saturday by the depot to: FRIDAY. Customer told: no." # fact:moved # sound:key
- slot == 1: "ASANTE, B. Shed. On the van. Due at ten past four." # sound:key
- slot == 4: "ASANTE, B. Shed. Friday. On time so far." # sound:key
- else: "ASANTE, B. Shed. Thursday, early van. On time so far." # sound:key
}
-> wednesday_choices

=== wednesday_choices ===
* {lie == 0} [{word == 2:Text|Ring} her now with what the screen says, and ask if that still suits. # do # ev:info+choice]
    -> in_touch ->
    BEA: {slot == 1:Ten past four. I'll put the cat in.|Still on time. Well, that's something. Thank you.} # mood:happy
* {lie == 1} [Ring her now. Say it's Friday, that you never looked, and that you're sorry. # do # km:i.update=adequate # ev:info]
    -> in_touch ->
    BEA: You told me Wednesday. I turned down another man who could have done it. # mood:angry # untrue-found:date
    ~ lie = 2
* [Leave it. There's no news to tell, so a call would only be a bother to her. # do]
    At three o'clock the desk phone rings. # clock:+100m # sound:phone-ring
    {lie == 1:
        BEA: It's Bea Asante. I've been sat at my gate since noon. There's no van. # mood:angry # untrue-found:date
        You look it up, and you have to tell her Friday.
        ~ lie = 2
    - else:
        BEA: It's Bea Asante. I thought I'd better ask. {word > 0:You said by two.|Nobody's said.} # mood:annoyed
        You tell her what the screen says.
    }
* [Ask Dora if she would mind ringing her. It's her van, and she's so good on the phone. # do # harm:e.passes-up # ev:warm]
    Dora is out until three. Then she rings. # clock:+100m
    {lie == 1:
        BEA: Friday? I was told Wednesday. By the desk. # mood:angry # untrue-found:date
        ~ lie = 2
    - else:
        BEA: Who's Dora? {word > 0:It was you that said you'd be in touch.|Well, thank you, Dora.} # mood:neutral
    }
- -> monday

=== in_touch ===
{word > 0:
    You do it with the clock in sight. # promise-kept:news
}
->->

// ---------- A week on ----------
=== monday ===
Monday again, ten to nine. Bea Asante is at the low end of the desk, with a padlock to pay for. # heading:The next week # clock:+4d # clock:+1195m # sound:door
{
- lie == 2: BEA: Paul came on Thursday, to a bare patch of grass. He ate his sandwiches, and he went home. It's still in its box. # mood:sad
- slot == 4: BEA: It came on Friday. It's in its box, against the fence. I've to wait until Paul is off again. # mood:sad
- slot == 3: BEA: It's up. But a bill for £15 came in the post. You said you'd taken it off. # mood:annoyed
- ramp == 1: BEA: It's up! They left it by the side gate, like you said. The cat supervised. # mood:happy
- else: BEA: It's up. But they left it across my ramp. Paul had to lift it off before I could let him in. # mood:annoyed
}
* [{lie == 2 || slot == 4:And the shed itself, is it all there|And is it right now you're using it}? Is there anything still to put right? # km:s.check=full # ev:info+progress # ac:l1-1.3]
    BEA: Now you ask, there's one hinge short. I was going to use string. # mood:happy
    You find her a hinge, there and then.
* [{lie == 2 || slot == 4:Oh dear! Well, the main thing is that it came. I knew we'd get you there.|Wonderful! I'm so pleased for you. I knew that we'd get you there in the end.} # km:s.check=weak # ev:warm]
    BEA: There's just the one hinge. No, never mind. I've got string. # mood:neutral
* [That'll be £6.99 for the padlock, please. Would you like a bag for it? # km:s.check=weak]
    BEA: No, I've got a lap. # mood:neutral
    She was about to say something else.
* [If there's a problem with any part of it, Dora in deliveries is the one to ask for. # km:s.check=weak # ev:info]
    BEA: It's only a hinge. I don't want to make a thing of it. # mood:neutral
- -> labels_again

=== labels_again ===
The radio comes to life. # sound:radio
PAVEL: Desk, it's Pavel. New prices today. {price == 1 && labels < 3:Can we do the same as last week?|I've written mine out by hand this time.}
* [You'll have them by nine. Could the list come to us both on a Sunday, do you think? # km:s.recur=full # ac:int-7.3 # ac:l1-1.2]
    PAVEL: Sunday? I'd have my Mondays back. I'll ask for it.
    BEA: You two should have your own show. # mood:happy
* [Of course, Pavel, any time at all! You only ever have to ask. You know that. # km:s.recur=weak # ev:warm]
    PAVEL: I know. It's just that I only ever know at ten to nine.
* [What would make this easier for you, Pavel? It's been tight two weeks running. # km:s.recur=full # ac:int-7.3 # ac:l1-1.2]
    PAVEL: If I got the list on the Sunday night. I've been meaning to say.
    You write it down for Mr Bedi, with both your names on it.
* [Have a word with whoever writes that list, Pavel. It's not fair on any of us. # km:s.recur=weak # harm:r.blames]
    PAVEL: I don't know who writes it. Do you? # mood:annoyed
- -> finale

=== finale ===
{
- lie == 2: BEA: I only asked you what day. You could have looked. # mood:sad # ending:guessed
- slot == 1 && ramp == 1 && price == 1 && labels < 3 && signed == 0 && mood <= 1: BEA: I'll say this. You had three of us on you at once, and nobody got shouted at. # mood:happy # ending:settled
- mood >= 2: BEA: Anyway. I've a shed. Nearly. # mood:annoyed # ending:patched
- else: BEA: Well, it's a shed. It's dry. That's the main thing. # mood:neutral # ending:patched
}
-> END

// ---------- She may ask for whoever is in charge, or go ----------
=== temper ===
{walks_out: -> leaves}
{asks_manager && met == 0: -> in_charge ->}
->->

=== in_charge ===
~ met = 1
BEA: Who's in charge here today? # mood:angry
* [Gurinder Bedi. I'll get him, and I'll tell him the story so that you don't have to. # ev:choice+info]
    He hears it from you on the way, and comes round to her side of the desk. # clock:+2m
    GURINDER: Ms Asante, I'm Gurinder. I'm sorry it's been such hard work. My colleague can put this right, and I'll be over there.
* [He would only tell you the same as me, I'm afraid. Shall we just carry on with it? # harm:e.refuses-higher]
    BEA: I see. # mood:angry
* [Please, let me have one more try at it first. I'd so like to get this right for you. # harm:e.holds-on # ev:warm]
    BEA: One more, then. # mood:annoyed
-
->->

=== leaves ===
~ gone = 1
BEA: I'll ring up. I might get further on the phone. # mood:angry
She turns her chair round, and goes. # sound:door # away
{labels == 0:
    Out in the yard, there are people at the gate, and nothing on the bags. # fact:late
}
{screen == 1 && slot == 0:
    On the screen, her shed still says Friday. # fact:fri
}
-> write_up

=== wednesday_gone ===
Wednesday. Mr Bedi has an email open. # heading:Two days later # clock:+2d
GURINDER: It's from a Ms Asante. {screen == 1:"I came to ask what day my shed is coming. I found out that you had moved it, and nothing more."|"I came to ask what day my shed is coming. I left without knowing."} What happened?
* [I should have sorted it out while she was there. I'll ring her now with the day. # do # km:s.check=adequate # km:r.impact=adequate # rung:slot,0 # ev:progress]
    {screen == 1:
        You look for a van, and you ring. There is one place left before Friday, early on Thursday.
        BEA: Thursday at seven. Paul comes at nine. Well, at least somebody's looked. # mood:neutral
    - else:
        You look it up, and you ring. It was Wednesday. It's Friday now. # fact:moved
        BEA: Friday. Well, at least somebody's said. # mood:neutral
    }
* [Would you mind answering that one? It'd sound so much nicer, coming from you. # harm:e.passes-up # ev:warm]
    GURINDER: I will. But it was you that she asked.
* [She was in a bit of a mood. I'd leave it a few days, until she feels better. # harm:r.silent-deadline # ev:warm]
    GURINDER: She was in a bit of a mood because nobody told her. # mood:annoyed
-
Mr Bedi prints the email, and puts it with your record. # ending:left
-> END
