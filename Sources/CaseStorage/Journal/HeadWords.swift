/// The words that a journal's head is printed in, one for each value of a byte.
///
/// They are short, plain and cheerful; no two begin with the same four letters, so that a misheard or
/// misspelt word is noticed. The list never changes: heads printed long ago must stay readable.
enum HeadWords {
  /// The words in alphabetical order; a word's place is the byte's value.
  static let all = [
    "acorn", "album", "amber", "angle", "apple", "april", "apron", "august", "autumn", "badge",
    "bagel", "baker", "ballet", "bamboo", "banana", "banjo", "barley", "basil", "basket", "beach",
    "bean", "bell", "bench", "berry", "bicycle", "birch", "biscuit", "bonnet", "book", "bowl",
    "bracket", "branch", "brass", "bread", "breeze", "bridge", "broom", "brush", "bucket", "bugle",
    "butter", "cabbage", "cactus", "camel", "candle", "canoe", "canvas", "carpet", "carrot",
    "castle", "cedar", "chalk", "cherry", "chess", "chimney", "cider", "clarinet", "clay", "clock",
    "cloud", "clover", "cobalt", "cocoa", "coffee", "comet", "compass", "copper", "coral", "cotton",
    "cricket", "crystal", "cupboard", "cushion", "daisy", "dawn", "denim", "desert", "diamond",
    "dolphin", "dragon", "drawer", "dune", "eagle", "easel", "echo", "elm", "emerald", "envelope",
    "falcon", "farmer", "feather", "fern", "ferry", "fiddle", "finch", "flag", "flute", "forest",
    "fossil", "fountain", "fox", "galaxy", "garden", "garlic", "gate", "ginger", "giraffe", "globe",
    "glove", "goat", "goose", "granite", "grape", "gravel", "guitar", "harbour", "harp", "hazel",
    "heather", "hedge", "helmet", "heron", "honey", "igloo", "island", "ivory", "ivy", "jacket",
    "jam", "jasmine", "jelly", "jigsaw", "jumper", "jungle", "kayak", "keyboard", "kitchen", "kite",
    "ladder", "lagoon", "lantern", "laurel", "lavender", "lemon", "lettuce", "library", "lily",
    "linen", "lizard", "lobster", "magnet", "mango", "maple", "marble", "market", "meadow", "melon",
    "mirror", "mitten", "moon", "moss", "mountain", "museum", "mustard", "nutmeg", "oak", "oasis",
    "oboe", "ocean", "olive", "onion", "orange", "orbit", "orchid", "otter", "owl", "oyster",
    "palace", "panda", "paper", "parade", "parrot", "pasta", "pebble", "pencil", "penguin",
    "pepper", "piano", "pigeon", "pilot", "planet", "plum", "pocket", "pony", "poppy", "potato",
    "prairie", "pumpkin", "puzzle", "quarry", "quilt", "rabbit", "radio", "raven", "ribbon",
    "rocket", "rose", "ruby", "saddle", "salmon", "sandal", "saturn", "scarf", "seagull", "shell",
    "shuttle", "silver", "sketch", "slipper", "snow", "sofa", "spinach", "spoon", "spruce",
    "squirrel", "starling", "stone", "stream", "sugar", "summer", "sunset", "swallow", "swan",
    "table", "tambourine", "tango", "teapot", "tennis", "theatre", "thimble", "thistle", "thyme",
    "ticket", "tiger", "toast", "tomato", "topaz", "tortoise", "trumpet", "tulip", "tunnel",
    "turnip", "turquoise", "umbrella", "valley", "vanilla",
  ]
}
