package ibidem.read.pdf;

import java.util.Locale;

/** Roman numbers as pages and items of lists have them. */
final class Roman {
    private static final String[] HUNDREDS = {"", "c", "cc", "ccc", "cd", "d", "dc", "dcc", "dccc", "cm"};
    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    private static final int LARGEST = 999;

    /** The longest of them: {@code dccclxxxviii}. */
    private static final int LONGEST = 12;

    private Roman() {}

    /** Between 1 and 999, small letters. */
    static String of(int number) {
        return HUNDREDS[number / 100 % 10] + TENS[number / 10 % 10] + ONES[number % 10];
    }

    /** What a number in small or in capital letters counts; 0 for what is none. */
    static int value(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST || !text.equals(small) && !text.equals(small.toUpperCase(Locale.ROOT))) {
            return 0;
        }
        int sum = 0;
        int last = 0;
        for (int i = small.length() - 1; i >= 0; i--) {
            int sign = value(small.charAt(i));
            if (sign == 0) {
                return 0;
            }
            sum += sign < last ? -sign : sign;
            last = Math.max(last, sign);
        }
        return sum > 0 && sum <= LARGEST && of(sum).equals(small) ? sum : 0;
    }

    private static int value(char sign) {
        return switch (sign) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            case 'c' -> 100;
            case 'd' -> 500;
            default -> sign == 'm' ? 1000 : 0;
        };
    }
}
